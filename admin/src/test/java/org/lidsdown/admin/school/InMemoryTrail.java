package org.lidsdown.admin.school;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.trail.Topic;
import org.lidsdown.domain.trail.Trail;
import org.lidsdown.domain.trail.TrailFilter;
import org.lidsdown.domain.trail.TrailLine;

/** The trail as far as it lives in memory. */
public final class InMemoryTrail implements Trail {
    private final List<TrailLine> all = new ArrayList<>();
    private final Clock clock;

    InMemoryTrail(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void lookedAt(IncidentRef ref, String by) {
        done(by, "INCIDENT_LOOKED_AT", ref.text(), "");
    }

    @Override
    public synchronized void reportMade(String report, String time, String by) {
        done(by, "REPORT_MADE", report, time);
    }

    public synchronized void done(String by, String kind, String subject, String choice) {
        all.add(new TrailLine(all.size() + 1L, clock.instant(), by, kind, subject, choice));
    }

    @Override
    public synchronized List<TrailLine> lines(TrailFilter filter, long before, int count) {
        return all.reversed().stream()
                .filter(line -> line.entry() < before)
                .filter(line -> filter.by().map(line.by()::equals).orElse(true))
                .filter(line ->
                        filter.topic() == Topic.EVERYTHING
                                || filter.topic()
                                        == Topic.SIGNING_IN
                                        == line.kind().startsWith("SIGN"))
                .limit(count)
                .toList();
    }
}
