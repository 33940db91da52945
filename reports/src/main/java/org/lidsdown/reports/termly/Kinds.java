package org.lidsdown.reports.termly;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.lidsdown.domain.figures.Column;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.reports.printing.Picture;
import org.lidsdown.reports.termly.Drawing.Anchor;
import org.lidsdown.reports.termly.Drawing.Series;

/** Incidents by kind: bars of this term above those of the last. */
final class Kinds {
    private static final int WIDTH = 499;
    private static final int LEFT = 190;
    private static final int LONGEST = 270;
    private static final int TOP = 24;
    private static final int STEP = 31;
    private static final int BAR = 12;

    private final TermFigures figures;
    private final Words words;
    private final Bars bars = new Bars();

    Kinds(TermFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
        figures.term()
                .figures()
                .rows(Breakdown.KIND)
                .forEach((id, figure) ->
                        bars.add(words.row(Breakdown.KIND, id), figure, lastTerm(id)));
    }

    boolean areWorthDrawing() {
        return bars.areWorthDrawing();
    }

    String inWords() {
        return bars.inWords(words.text("drawing.kinds"), words);
    }

    Picture picture() {
        int height = STEP * bars.pairs().size();
        Drawing drawing = new Drawing(WIDTH, TOP + height);
        drawing.key(0, Series.NOW, figures.term().period().term().title());
        figures.lastTerm()
                .map(column -> column.period().term().title())
                .ifPresent(title -> drawing.key(130, Series.BEFORE, title));
        drawing.keyOfHidden(260, words.text("drawing.hidden"));
        double top = TOP;
        for (Bars.Pair kind : bars.pairs()) {
            draw(drawing, kind, top);
            top += STEP;
        }
        drawing.ground(LEFT, TOP, "v" + height);
        return drawing.picture();
    }

    private void draw(Drawing drawing, Bars.Pair kind, double top) {
        drawing.text(LEFT - 8, top + STEP / 2.0 + 3, Anchor.END, kind.label());
        double first = kind.before().isPresent() ? top + 2.5 : top + (STEP - BAR) / 2.0;
        bar(drawing, kind.now(), first, Series.NOW);
        kind.before().ifPresent(then -> bar(drawing, then, top + 16, Series.BEFORE));
    }

    private void bar(Drawing drawing, Figure figure, double top, Series series) {
        double length = LONGEST * bars.length(figure);
        drawing.bar(new Rectangle2D.Double(LEFT, top, length, BAR), figure, series);
        drawing.number(LEFT + length + 5, top + BAR - 2.5, Anchor.START, figure);
    }

    private Optional<Figure> lastTerm(String kind) {
        return figures.lastTerm()
                .map(Column::figures)
                .flatMap(counts -> counts.of(Breakdown.KIND, kind));
    }
}
