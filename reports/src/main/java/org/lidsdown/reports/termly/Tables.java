package org.lidsdown.reports.termly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lidsdown.domain.figures.Column;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Settled;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.WatchedDuty;

/** The report's tables, line by line. */
final class Tables {
    private final TermFigures figures;
    private final Words words;
    private final Counts<Figure> now;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<String> withheld = new ArrayList<>();

    Tables(TermFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
        this.now = figures.term().figures();
    }

    /** One table after the other, each with this term, its share, and the terms before. */
    Tables of(Breakdown... breakdowns) {
        for (Breakdown breakdown : breakdowns) {
            List<TableLine> lines = new ArrayList<>();
            for (String row : rowsOf(breakdown)) {
                lines.add(line(breakdown, row));
            }
            if (breakdown != Breakdown.SUPPORT) {
                lines.add(all(breakdown.whole()));
            }
            add(frame(breakdown), lines);
        }
        return this;
    }

    /** Who told, and how often the lid was down before. */
    Tables told() {
        add(
                frame(Breakdown.TOLD),
                List.of(
                        line(Breakdown.TOLD, "kiosk"),
                        line(Breakdown.TOLD, "staff"),
                        line(Breakdown.LID, "down"),
                        all(Total.CONCERNS)));
        return this;
    }

    /** The watched duties of this term by how they came out. */
    Tables duties() {
        List<TableLine> lines = new ArrayList<>();
        for (WatchedDuty duty : WatchedDuty.values()) {
            List<String> cells =
                    Stream.of(Settled.values())
                            .map(settled -> said(now.of(duty, settled)))
                            .toList();
            lines.add(new TableLine(words.text("duty." + duty), cells, false));
        }
        add(frame("duties", List.of("on-time", "late", "not-needed", "not-yet")), lines);
        return this;
    }

    /** The lines of all tables of which at least one number of this term is shown. */
    List<Map<String, Object>> rows() {
        return rows;
    }

    /** One sentence about the tables of which nothing can be shown; empty where there is none. */
    String withheld() {
        return withheld.isEmpty() ? "" : words.text("table.withheld", String.join(", ", withheld));
    }

    private void add(TableLine.Frame frame, List<TableLine> lines) {
        String notShown = words.text("figure.withheld");
        boolean empty =
                lines.stream()
                        .filter(line -> !line.total())
                        .allMatch(line -> line.cells().getFirst().equals(notShown));
        if (empty) {
            withheld.add(words.text("table.withheld.one", frame.title()));
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.add(lines.get(i).fields(frame, i == lines.size() - 1));
        }
    }

    private TableLine line(Breakdown breakdown, String row) {
        return new TableLine(
                words.row(breakdown, row),
                List.of(
                        said(now.of(breakdown, row)),
                        breakdown == Breakdown.SUPPORT ? "" : share(breakdown, row),
                        before(figures.lastTerm(), counts -> counts.of(breakdown, row)),
                        before(figures.yearAgo(), counts -> counts.of(breakdown, row))),
                false);
    }

    private TableLine all(Total whole) {
        return new TableLine(
                words.text("column.total"),
                List.of(
                        said(now.of(whole)),
                        "",
                        before(figures.lastTerm(), counts -> counts.of(whole)),
                        before(figures.yearAgo(), counts -> counts.of(whole))),
                true);
    }

    private TableLine.Frame frame(Breakdown breakdown) {
        String share = breakdown == Breakdown.SUPPORT ? "none" : "share";
        return frame(breakdown.name(), List.of("this", share, "last", "year"));
    }

    private TableLine.Frame frame(String table, List<String> columns) {
        String key = "table." + table;
        return new TableLine.Frame(
                words.text(key),
                words.text(key + ".rows"),
                words.text(key + ".note", said(now.of(Total.FILTER_REQUESTS))),
                columns.stream().map(column -> words.text("column." + column)).toList());
    }

    /** Every row that one of the terms has; what is not decided yet only where there is any. */
    private Set<String> rowsOf(Breakdown breakdown) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(Optional.of(figures.term()), figures.lastTerm(), figures.yearAgo())
                .flatMap(Optional::stream)
                .flatMap(column -> column.figures().rows(breakdown).entrySet().stream())
                .filter(row -> !row.getKey().equals(Breakdown.UNDECIDED) || !isZero(row.getValue()))
                .forEach(row -> names.add(row.getKey()));
        return names;
    }

    private static boolean isZero(Figure figure) {
        return figure.equals(new Figure.Exact(0));
    }

    private String share(Breakdown breakdown, String row) {
        Figure whole = now.of(breakdown.whole()).orElseGet(Figure.Withheld::new);
        return now.of(breakdown, row).stream()
                .flatMapToInt(figure -> figure.percentOf(whole).stream())
                .mapToObj(percent -> percent + "%")
                .findFirst()
                .orElse("");
    }

    private String before(
            Optional<Column> column, Function<Counts<Figure>, Optional<Figure>> wanted) {
        return said(column.map(Column::figures).flatMap(wanted));
    }

    private String said(Optional<Figure> figure) {
        return figure.map(words::figure).orElseGet(() -> words.text("figure.none"));
    }
}
