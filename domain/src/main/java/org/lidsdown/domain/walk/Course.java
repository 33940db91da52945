package org.lidsdown.domain.walk;

import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.chart.Chart;

/**
 * A chart made ready to be walked: by an incident, by each of its pupils, or by an incident with a
 * single pupil.
 */
public final class Course {
    private final Chart chart;
    private final Walk incident;
    private final Walk withOnePupil;
    private final Optional<Walk> pupil;
    private final Set<String> forEachPupil;

    private Course(Chart chart) {
        this.chart = chart;
        this.incident = begin(Nesting.ofIncident(chart));
        this.withOnePupil = begin(Nesting.ofAll(chart));
        this.pupil = chart.eachPupil().map(each -> begin(Nesting.ofFrame(chart, each)));
        this.forEachPupil = chart.eachPupil().map(each -> chart.inside(each.id())).orElse(Set.of());
    }

    /** Makes a sound chart ready. */
    public static Course of(Chart chart) {
        return new Course(chart);
    }

    private static Walk begin(Machine machine) {
        return new Walk(machine.start(), null, null);
    }

    /** The chart. */
    public Chart chart() {
        return chart;
    }

    /** Whether this box is walked once for each pupil. */
    public boolean isForEachPupil(String box) {
        return forEachPupil.contains(box);
    }

    /** A new incident's walk, for which the part for each pupil is one box. */
    public Walk start() {
        return incident;
    }

    /**
     * A new pupil's walk through the part for each pupil; a fault in the program where the chart
     * has none.
     */
    public Walk startForPupil() {
        return pupil.orElseThrow(() -> new IllegalStateException("no part for each pupil"));
    }

    /**
     * The walk of an incident with exactly one pupil, in one piece, as any SCXML engine would run
     * the file.
     */
    public Walk startWithOnePupil() {
        return withOnePupil;
    }
}
