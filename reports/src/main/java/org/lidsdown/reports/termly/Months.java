package org.lidsdown.reports.termly;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.lidsdown.domain.figures.Column;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.reports.printing.Picture;
import org.lidsdown.reports.termly.Drawing.Anchor;
import org.lidsdown.reports.termly.Drawing.Series;

/** Incidents by month: columns of this term beside those of the same months a year before. */
final class Months {
    private static final int WIDTH = 499;
    private static final int FLOOR = 160;
    private static final int TALLEST = 122;
    private static final int BAR = 30;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    private final TermFigures figures;
    private final Words words;
    private final Bars bars = new Bars();

    Months(TermFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
        figures.term()
                .figures()
                .rows(Breakdown.MONTH)
                .forEach((id, figure) -> {
                    YearMonth month = YearMonth.parse(id);
                    if (!month.isAfter(YearMonth.from(figures.countedOn()))) {
                        bars.add(NAME.format(month), figure, yearBefore(month));
                    }
                });
    }

    boolean areWorthDrawing() {
        return bars.areWorthDrawing();
    }

    String inWords() {
        return bars.inWords(words.text("drawing.months"), words);
    }

    Picture picture() {
        Drawing drawing = new Drawing(WIDTH, FLOOR + 22);
        drawing.key(0, Series.NOW, figures.term().period().term().title());
        figures.yearAgo()
                .map(column -> column.period().term().title())
                .ifPresent(title -> drawing.key(130, Series.BEFORE, title));
        drawing.keyOfHidden(260, words.text("drawing.hidden"));
        double step = (double) WIDTH / bars.pairs().size();
        double middle = step / 2;
        for (Bars.Pair month : bars.pairs()) {
            draw(drawing, month, middle);
            middle += step;
        }
        drawing.ground(0, FLOOR, "h" + WIDTH);
        return drawing.picture();
    }

    private void draw(Drawing drawing, Bars.Pair month, double middle) {
        double left = month.before().isPresent() ? middle - BAR - 1.5 : middle - BAR / 2.0;
        column(drawing, month.now(), left, Series.NOW);
        month.before().ifPresent(then -> column(drawing, then, middle + 1.5, Series.BEFORE));
        drawing.text(middle, FLOOR + 15, Anchor.MIDDLE, month.label());
    }

    private void column(Drawing drawing, Figure figure, double left, Series series) {
        double height = TALLEST * bars.length(figure);
        Rectangle2D box = new Rectangle2D.Double(left, FLOOR - height, BAR, height);
        drawing.bar(box, figure, series);
        drawing.number(left + BAR / 2.0, FLOOR - height - 4, Anchor.MIDDLE, figure);
    }

    private Optional<Figure> yearBefore(YearMonth month) {
        return figures.yearAgo()
                .map(Column::figures)
                .flatMap(counts -> counts.of(Breakdown.MONTH, month.minusYears(1).toString()));
    }
}
