package org.lidsdown.benchmarks.listing;

import java.util.List;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.LogFilter;

/**
 * What the list shows.
 *
 * @param count how many incidents there are
 * @param refs the references of those on the first page
 */
record Shown(int count, List<String> refs) {
    private static final int PAGE = 100;

    /** Asks the log as the console's list does. */
    static Shown of(Incidents incidents, LogFilter filter) {
        int count = incidents.count(filter);
        return new Shown(
                count,
                incidents.lines(filter, 0, PAGE).stream().map(line -> line.ref().text()).toList());
    }
}
