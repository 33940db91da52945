package org.lidsdown.store.trail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Written;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.trail.Topic;
import org.lidsdown.domain.trail.Trail;
import org.lidsdown.domain.trail.TrailFilter;
import org.lidsdown.domain.trail.TrailLine;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.incidents.Sight;
import org.lidsdown.store.rights.Permits;
import org.lidsdown.store.sealing.Seals;

/**
 * Who did what, out of the log's own entries; they are read backwards, a stretch at a time, until
 * enough lines are found.
 */
public final class StoredTrail implements Trail {
    private static final int STRETCH = 4_000;
    private static final Set<String> OUT_OF_THE_LOG =
            Set.of(Written.Kind.PRINTED.name(), Written.Kind.EXPORTED.name());

    private final Database database;
    private final Chain chain;
    private final Permits permits;
    private final Seals seals;
    private final Clock clock;

    /** The trail of this log. */
    public StoredTrail(Database database, Chain chain, Permits permits, Seals seals, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.permits = permits;
        this.seals = seals;
        this.clock = clock;
        database.know(TrailMapper.class);
    }

    @Override
    public void lookedAt(IncidentRef ref, String by) {
        if (chain.doubt().isPresent()) {
            return;
        }
        append(Draft.of(Deed.INCIDENT_LOOKED_AT, ref.text(), "", by, clock.millis()));
    }

    @Override
    public void reportMade(String report, String time, String by) {
        permits.check(Right.REPORTS, by);
        append(Draft.of(Deed.REPORT_MADE, report, time, by, clock.millis()));
    }

    private void append(Draft draft) {
        chain.write(writing -> writing.append(draft));
    }

    @Override
    public List<TrailLine> lines(TrailFilter filter, long before, int count) {
        if (!permits.has(Right.AUDIT)) {
            return List.of();
        }
        List<TrailLine> found = new ArrayList<>();
        Set<String> hidden = hidden();
        long last = Math.min(before - 1, chain.head().seq());
        while (last > 0 && found.size() < count) {
            long first = Math.max(1, last - STRETCH + 1);
            between(filter, first, last).stream()
                    .filter(row -> !hidden.contains(row.about()))
                    .limit(count - found.size())
                    .map(TrailRow::line)
                    .forEach(found::add);
            last = first - 1;
        }
        return found;
    }

    /** The incidents that whoever is in must not even hear of. */
    private Set<String> hidden() {
        Sight sight = Sight.of(seals);
        return database.read(TrailMapper.class, TrailMapper::inOtherHands).stream()
                .filter(row -> !sight.sees(row.ref(), row.hands()))
                .map(TrailMapper.InHands::ref)
                .collect(Collectors.toSet());
    }

    private List<TrailRow> between(TrailFilter filter, long first, long last) {
        return database.read(TrailMapper.class, mapper -> mapper.between(first, last)).stream()
                .filter(row -> isAbout(filter.topic(), row))
                .filter(row -> filter.by().map(row.actor()::equals).orElse(true))
                .toList();
    }

    private static boolean isAbout(Topic topic, TrailRow row) {
        if (topic == Topic.EVERYTHING) {
            return true;
        }
        if (row.incident() != null) {
            return topic == Topic.LOOKING && OUT_OF_THE_LOG.contains(row.kind());
        }
        return Topics.of(Deed.valueOf(row.kind())) == topic;
    }
}
