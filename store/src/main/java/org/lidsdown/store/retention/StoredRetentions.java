package org.lidsdown.store.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.retention.Due;
import org.lidsdown.domain.retention.Retention;
import org.lidsdown.domain.retention.Retentions;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.incidents.Sight;
import org.lidsdown.store.rights.Permits;
import org.lidsdown.store.sealing.Seals;

/** How long incidents are kept, in the log's database. */
public final class StoredRetentions implements Retentions {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Database database;
    private final Chain chain;
    private final Permits permits;
    private final Seals seals;
    private final Clock clock;

    /** The rule in this database. */
    public StoredRetentions(
            Database database, Chain chain, Permits permits, Seals seals, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.permits = permits;
        this.seals = seals;
        this.clock = clock;
        database.know(RetentionMapper.class);
    }

    @Override
    public Retention inForce() {
        return database.read(RetentionMapper.class, RetentionMapper::latest)
                .orElse(Retention.USUAL);
    }

    @Override
    public void give(Retention rule, String by) {
        permits.check(Right.STAFF, by);
        String years = "%d %d %d".formatted(rule.technical(), rule.safeguarding(), rule.staff());
        chain.write(writing -> {
            writing.on(RetentionMapper.class).insert(clock.millis(), rule);
            return writing.append(Draft.of(Deed.RETENTION_GIVEN, "", years, by, clock.millis()));
        });
    }

    @Override
    public List<Due> due(LocalDate day) {
        Retention rule = inForce();
        Sight sight = Sight.of(seals);
        long shortest =
                Stream.of(rule.technical(), rule.safeguarding(), rule.staff())
                        .min(Integer::compare)
                        .orElseThrow();
        long until =
                day.minusYears(shortest).plusDays(1).atStartOfDay(ZONE).toInstant().toEpochMilli();
        return database.read(RetentionMapper.class, mapper -> mapper.closedUntil(until)).stream()
                .filter(row -> sight.sees(row.ref(), row.hands()))
                .map(row -> due(row, rule))
                .filter(due -> !due.due().isAfter(day))
                .toList();
    }

    private static Due due(ClosedRow row, Retention rule) {
        LocalDate closed = Instant.ofEpochMilli(row.closedMs()).atZone(ZONE).toLocalDate();
        return new Due(
                new IncidentRef(row.ref()),
                row.kind(),
                closed,
                rule.due(row.kind(), closed),
                row.onHold());
    }
}
