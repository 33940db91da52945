package org.lidsdown.reports.termly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lidsdown.domain.figures.Column;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Total;

/** The six numbers that stand large on the first page, each with what it was before. */
record Tiles(TermFigures figures, Words words) {
    List<Map<String, ?>> rows() {
        return List.of(
                tile("concerns", counts -> counts.of(Total.CONCERNS)),
                tile("lid", counts -> counts.of(Breakdown.LID, "down")),
                tile("opened", counts -> counts.of(Total.OPENED)),
                tile("closed", counts -> counts.of(Breakdown.PROGRESS, "closed")),
                tile("open", counts -> counts.of(Breakdown.PROGRESS, "open")),
                tile("reopened", counts -> counts.of(Total.REOPENED)));
    }

    private Map<String, ?> tile(String name, Function<Counts<Figure>, Optional<Figure>> number) {
        return Map.of(
                "label",
                words.text("tile." + name),
                "number",
                said(number.apply(figures.term().figures())),
                "before",
                before(number));
    }

    private String before(Function<Counts<Figure>, Optional<Figure>> number) {
        Optional<String> term = figures.lastTerm().map(column -> said(column, number));
        Optional<String> year = figures.yearAgo().map(column -> said(column, number));
        if (term.isPresent() && year.isPresent()) {
            return words.text("tile.before.both", term.get(), year.get());
        }
        return term.map(said -> words.text("tile.before.term", said))
                .or(() -> year.map(said -> words.text("tile.before.year", said)))
                .orElseGet(() -> words.text("tile.before.none"));
    }

    private String said(Column column, Function<Counts<Figure>, Optional<Figure>> number) {
        return said(number.apply(column.figures()));
    }

    private String said(Optional<Figure> figure) {
        return figure.map(words::figure).orElseGet(() -> words.text("figure.none"));
    }
}
