package org.lidsdown.reports.termly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lidsdown.domain.figures.Column;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Settled;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.WatchedDuty;

/** The rows of the report's tables, as its template wants them. */
final class Tables {
    private final TermFigures figures;
    private final Words words;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private Tables(TermFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /** One table after the other, each with this term, its share, and the terms before. */
    static List<Map<String, Object>> of(TermFigures figures, Words words, Breakdown... breakdowns) {
        Tables tables = new Tables(figures, words);
        for (Breakdown breakdown : breakdowns) {
            tables.add(breakdown);
        }
        return tables.rows;
    }

    /** The watched duties of this term by how they came out. */
    static List<Map<String, Object>> duties(TermFigures figures, Words words) {
        Tables tables = new Tables(figures, words);
        tables.addDuties();
        return tables.rows;
    }

    private void add(Breakdown breakdown) {
        List<Map<String, Object>> table = new ArrayList<>();
        for (String row : rowsOf(breakdown)) {
            table.add(
                    line(
                            words.row(breakdown, row),
                            figure(Optional.of(figures.term()), breakdown, row),
                            share(breakdown, row),
                            figure(figures.lastTerm(), breakdown, row),
                            figure(figures.yearAgo(), breakdown, row)));
        }
        if (breakdown != Breakdown.SUPPORT) {
            Map<String, Object> all = allOf(breakdown.whole());
            all.put("total", true);
            table.add(all);
        }
        String note =
                words.text(
                        "table." + breakdown + ".note",
                        total(Optional.of(figures.term()), Total.FILTER_REQUESTS));
        finish(
                table,
                Map.of(
                        "table", words.text("table." + breakdown),
                        "rows", words.text("table." + breakdown + ".rows"),
                        "note", note,
                        "head1", words.text("column.this"),
                        "head2", words.text("column.share"),
                        "head3", words.text("column.last"),
                        "head4", words.text("column.year")));
    }

    private Map<String, Object> allOf(Total whole) {
        return line(
                words.text("column.total"),
                total(Optional.of(figures.term()), whole),
                "",
                total(figures.lastTerm(), whole),
                total(figures.yearAgo(), whole));
    }

    private void addDuties() {
        List<Map<String, Object>> table = new ArrayList<>();
        Counts<Figure> now = figures.term().figures();
        for (WatchedDuty duty : WatchedDuty.values()) {
            table.add(
                    line(
                            words.text("duty." + duty),
                            said(now.of(duty, Settled.ON_TIME)),
                            said(now.of(duty, Settled.LATE)),
                            said(now.of(duty, Settled.NOT_NEEDED)),
                            said(now.of(duty, Settled.NOT_YET))));
        }
        finish(
                table,
                Map.of(
                        "table", words.text("table.duties"),
                        "rows", words.text("table.duties.rows"),
                        "note", words.text("table.duties.note"),
                        "head1", words.text("column.on-time"),
                        "head2", words.text("column.late"),
                        "head3", words.text("column.not-needed"),
                        "head4", words.text("column.not-yet")));
    }

    private void finish(List<Map<String, Object>> table, Map<String, String> heads) {
        table.forEach(line -> line.putAll(heads));
        table.getLast().put("last", true);
        rows.addAll(table);
    }

    private Set<String> rowsOf(Breakdown breakdown) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(Optional.of(figures.term()), figures.lastTerm(), figures.yearAgo())
                .flatMap(Optional::stream)
                .forEach(column -> names.addAll(column.figures().rows(breakdown).keySet()));
        return names;
    }

    private String share(Breakdown breakdown, String row) {
        Counts<Figure> now = figures.term().figures();
        Figure whole = now.of(breakdown.whole()).orElseGet(Figure.Withheld::new);
        return now.of(breakdown, row).stream()
                .flatMapToInt(figure -> figure.percentOf(whole).stream())
                .mapToObj(percent -> percent + " %")
                .findFirst()
                .orElse("");
    }

    private String figure(Optional<Column> column, Breakdown breakdown, String row) {
        return said(column.flatMap(c -> c.figures().of(breakdown, row)));
    }

    private String total(Optional<Column> column, Total total) {
        return said(column.flatMap(c -> c.figures().of(total)));
    }

    private String said(Optional<Figure> figure) {
        return figure.map(words::figure).orElseGet(() -> words.text("figure.none"));
    }

    private static Map<String, Object> line(String label, String... cells) {
        Map<String, Object> line = new HashMap<>(Map.of("label", label));
        for (int i = 0; i < cells.length; i++) {
            line.put("cell" + (i + 1), cells[i]);
        }
        line.put("total", false);
        line.put("last", false);
        return line;
    }
}
