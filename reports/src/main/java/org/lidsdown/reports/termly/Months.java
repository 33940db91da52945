package org.lidsdown.reports.termly;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lidsdown.domain.figures.Column;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;

/**
 * Incidents by month as a drawing: this term beside the same term a year ago; told apart by pattern
 * and place, not by colour alone.
 */
final class Months {
    private static final int WIDTH = 499;
    private static final int HEIGHT = 186;
    private static final int FLOOR = 152;
    private static final int CEILING = 34;
    private static final int BAR = 30;

    private final TermFigures figures;
    private final Words words;
    private final Map<String, Figure> now;
    private final StringBuilder svg = new StringBuilder();

    Months(TermFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
        this.now = figures.term().figures().rows(Breakdown.MONTH);
    }

    /** Whether there is anything to draw. */
    boolean areShown() {
        return now.values().stream()
                .anyMatch(figure -> !(figure instanceof Figure.Withheld) && !isZero(figure));
    }

    String inWords() {
        List<String> said = new ArrayList<>();
        now.forEach((month, figure) -> {
            YearMonth of = YearMonth.parse(month);
            String one =
                    words.text(
                            "months.words.one",
                            of.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                            Integer.toString(of.getYear()),
                            words.figure(figure));
            said.add(
                    yearBefore(of)
                            .map(then ->
                                    one
                                            + ", "
                                            + words.text("months.words.year", words.figure(then)))
                            .orElse(one));
        });
        return words.text("months.words", String.join("; ", said));
    }

    String drawing() {
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d"
                  font-family="Noto Sans" font-size="9" fill="#1E2A44">
                <defs><pattern id="few" width="5" height="5" patternUnits="userSpaceOnUse">
                <path d="M0 5L5 0" stroke="#14213D" stroke-width="0.8"/></pattern></defs>
                """
                        .formatted(WIDTH, HEIGHT));
        legend();
        double step = (double) WIDTH / Math.max(now.size(), 1);
        int place = 0;
        for (Map.Entry<String, Figure> entry : now.entrySet()) {
            month(YearMonth.parse(entry.getKey()), entry.getValue(), step * (place + 0.5));
            place++;
        }
        line(0, FLOOR, WIDTH, "#14213D");
        return svg.append("</svg>").toString();
    }

    private void month(YearMonth month, Figure figure, double middle) {
        Optional<Figure> then = yearBefore(month);
        double left = then.isPresent() ? middle - BAR - 1 : middle - BAR / 2.0;
        bar(left, figure, "#14213D");
        then.ifPresent(before -> bar(middle + 1, before, "#8FC1BF"));
        text(middle, FLOOR + 14, month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK), "");
    }

    private void bar(double left, Figure figure, String colour) {
        double height = height(figure);
        boolean exact = figure instanceof Figure.Exact;
        svg.append(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>\n"
                        .formatted(
                                left,
                                FLOOR - height,
                                BAR,
                                height,
                                exact ? colour : "url(#few)",
                                exact ? "none" : "#14213D",
                                exact ? "0" : "0.6"));
        text(left + BAR / 2.0, FLOOR - height - 4, label(figure), "font-weight=\"bold\"");
    }

    private String label(Figure figure) {
        return switch (figure) {
            case Figure.Exact(int number) -> Integer.toString(number);
            case Figure.Few(int threshold) -> "&lt; " + threshold;
            case Figure.More(int threshold) -> threshold + " +";
            case Figure.Withheld() -> "\u2013";
        };
    }

    private double height(Figure figure) {
        double most =
                figures.term().figures().rows(Breakdown.MONTH).values().stream()
                        .mapToInt(Months::value)
                        .max()
                        .orElse(1);
        double yearAgo =
                figures.yearAgo().stream()
                        .flatMap(column -> column.figures().rows(Breakdown.MONTH).values().stream())
                        .mapToInt(Months::value)
                        .max()
                        .orElse(1);
        return value(figure) * (FLOOR - CEILING) / Math.max(1, Math.max(most, yearAgo));
    }

    private static int value(Figure figure) {
        return switch (figure) {
            case Figure.Exact(int number) -> number;
            case Figure.Few(int threshold) -> threshold - 1;
            case Figure.More(int threshold) -> threshold;
            case Figure.Withheld() -> 0;
        };
    }

    private void legend() {
        key(0, "#14213D", figures.term().period().term().title());
        figures.yearAgo().ifPresent(year -> key(130, "#8FC1BF", year.period().term().title()));
        key(260, "url(#few)", words.text("months.hidden"));
    }

    private void key(int x, String fill, String said) {
        svg.append(
                "<rect x=\"%d.5\" y=\"3.5\" width=\"9\" height=\"9\" fill=\"%s\" stroke=\"#14213D\" stroke-width=\"0.6\"/>\n"
                        .formatted(x, fill));
        svg.append("<text x=\"%d\" y=\"11.5\">%s</text>\n".formatted(x + 15, said));
    }

    private void line(int x, int y, int width, String colour) {
        svg.append(
                "<path d=\"M%d %dh%d\" stroke=\"%s\" stroke-width=\"1\"/>\n"
                        .formatted(x, y, width, colour));
    }

    private void text(double x, double y, String said, String style) {
        svg.append(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" %s>%s</text>\n"
                        .formatted(x, y, style, said));
    }

    private Optional<Figure> yearBefore(YearMonth month) {
        return figures.yearAgo()
                .map(Column::figures)
                .flatMap(counts -> counts.of(Breakdown.MONTH, month.minusYears(1).toString()));
    }

    private static boolean isZero(Figure figure) {
        return figure.equals(new Figure.Exact(0));
    }
}
