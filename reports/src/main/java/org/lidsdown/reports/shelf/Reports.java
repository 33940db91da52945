package org.lidsdown.reports.shelf;

import java.util.List;
import org.lidsdown.reports.Report;
import org.lidsdown.reports.termly.TermlyReport;

/** Every report there is, in the order of menus. */
public final class Reports {
    private static final TermlyReport TERMLY = new TermlyReport();

    private Reports() {}

    /** All of them. */
    public static List<Report> all() {
        return List.of(TERMLY);
    }

    /** The report to governors. */
    public static TermlyReport termly() {
        return TERMLY;
    }
}
