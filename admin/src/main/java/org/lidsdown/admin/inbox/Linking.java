package org.lidsdown.admin.inbox;

import java.util.List;
import java.util.UUID;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.incident.Outcome;

/** Brings concerns and incidents together for one person. */
public final class Linking {
    private static final int MOST = 500;

    private final Incidents incidents;
    private final Chart chart;
    private final String by;

    /** Links as the person with this id. */
    public Linking(Incidents incidents, Chart chart, String by) {
        this.incidents = incidents;
        this.chart = chart;
        this.by = by;
    }

    Chart chart() {
        return chart;
    }

    List<LogLine> openIncidents() {
        return incidents.lines(LogFilter.OPEN, 0, MOST);
    }

    Outcome open(UUID concern, String about) {
        return incidents.open(about, List.of(concern), by);
    }

    Appending link(UUID concern, IncidentRef to) {
        Act act = new Act.ConcernLinked(concern);
        Incident seen =
                incidents
                        .find(to)
                        .orElseThrow(() -> new IllegalStateException("no incident " + to));
        Appending first = incidents.append(seen, act, by);
        return first instanceof Appending.SomebodyWroteFirst(Incident now)
                ? incidents.append(now, act, by)
                : first;
    }
}
