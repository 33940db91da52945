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
                tile(soFar("closed"), counts -> counts.of(Breakdown.PROGRESS, "closed")),
                tile(soFar("open"), counts -> counts.of(Breakdown.PROGRESS, "open")),
                tile("reopened", counts -> counts.of(Total.REOPENED)));
    }

    private String soFar(String name) {
        return figures.isWholeTerm() ? name : name + ".so-far";
    }

    private Map<String, ?> tile(String name, Function<Counts<Figure>, Optional<Figure>> number) {
        return Map.of(
                "label", words.text("tile." + name),
                "number", said(number.apply(figures.term().figures())),
                "before", before("tile.before", figures.lastTerm(), number),
                "yearAgo", before("tile.yearAgo", figures.yearAgo(), number));
    }

    private String before(
            String key,
            Optional<Column> column,
            Function<Counts<Figure>, Optional<Figure>> number) {
        return column.map(Column::figures)
                .map(number)
                .map(figure -> words.text(key, said(figure)))
                .orElse("");
    }

    private String said(Optional<Figure> figure) {
        return figure.map(words::figure).orElseGet(() -> words.text("figure.none"));
    }
}
