package org.lidsdown.admin.papers;

import java.util.Map;
import java.util.TreeMap;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.calendar.Term;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.drawing.Ink;
import org.lidsdown.domain.drawing.Layout;
import org.lidsdown.domain.drawing.Svg;
import org.lidsdown.domain.figures.Disclosure;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Tallies;
import org.lidsdown.reports.shelf.Reports;

/** The termly report to governors, made from the log's own figures. */
public final class TermPaper {
    private final School school;
    private final Chart chart;
    private final Layout layout;
    private final SchoolCalendar calendar;

    /** A report of this school, with its chart drawn so. */
    public TermPaper(School school, Chart chart, Layout layout, SchoolCalendar calendar) {
        this.school = school;
        this.chart = chart;
        this.layout = layout;
        this.calendar = calendar;
    }

    /** The report of this term as a PDF. */
    public byte[] pdf(Term term, Tallies tallies) {
        TermFigures figures = TermFigures.of(school, term, calendar, tallies, Disclosure.usual());
        return Reports.termly().pdf(figures, drawing(figures));
    }

    private String drawing(TermFigures figures) {
        Map<String, String> marks = new TreeMap<>();
        figures.term()
                .figures()
                .arrows()
                .forEach((arrow, figure) -> marks.put(arrow, "(" + mark(figure) + ")"));
        chart.places().forEach(place -> marks.remove("done.state." + place.id()));
        return Svg.of(chart, layout, Ink.marked(marks));
    }

    private static String mark(Figure figure) {
        return switch (figure) {
            case Figure.Exact(int number) -> Integer.toString(number);
            case Figure.Few(int threshold) -> "<" + threshold;
            case Figure.More(int threshold) -> threshold + "+";
            case Figure.Withheld _ -> "–";
        };
    }
}
