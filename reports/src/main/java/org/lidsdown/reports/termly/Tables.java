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
    private final List<String> withheld = new ArrayList<>();

    Tables(TermFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /** One table after the other, each with this term, its share, and the terms before. */
    Tables of(Breakdown... breakdowns) {
        for (Breakdown breakdown : breakdowns) {
            add(breakdown);
        }
        return this;
    }

    /** Who told, and how often the lid was down before. */
    Tables told() {
        List<Map<String, Object>> table = new ArrayList<>();
        table.add(row(Breakdown.TOLD, "kiosk"));
        table.add(row(Breakdown.TOLD, "staff"));
        table.add(row(Breakdown.LID, "down"));
        table.add(allOf(Total.CONCERNS));
        finish(table, heads("TOLD"));
        return this;
    }

    /** The rows of all tables of which at least one number is shown. */
    List<Map<String, Object>> rows() {
        return rows;
    }

    /** One sentence about the tables of which nothing can be shown; empty where there is none. */
    String withheld() {
        return withheld.isEmpty()
                ? ""
                : words.text("table.withheld", String.join(", ", withheld));
    }

    private void add(Breakdown breakdown) {
        List<Map<String, Object>> table = new ArrayList<>();
        for (String row : rowsOf(breakdown)) {
            table.add(row(breakdown, row));
        }
        if (breakdown != Breakdown.SUPPORT) {
            table.add(allOf(breakdown.whole()));
        }
        finish(table, heads(breakdown.name()));
    }

    private Map<String, Object> row(Breakdown breakdown, String row) {
        return line(
                words.row(breakdown, row),
                figure(Optional.of(figures.term()), breakdown, row),
                breakdown == Breakdown.SUPPORT ? "" : share(breakdown, row),
                figure(figures.lastTerm(), breakdown, row),
                figure(figures.yearAgo(), breakdown, row));
    }

    private Map<String, String> heads(String table) {
        String requests = total(Optional.of(figures.term()), Total.FILTER_REQUESTS);
        return Map.of(
                "table", words.text("table." + table),
                "rows", words.text("table." + table + ".rows"),
                "note", words.text("table." + table + ".note", requests),
                "head1", words.text("column.this"),
                "head2", table.equals("SUPPORT") ? "" : words.text("column.share"),
                "head3", words.text("column.last"),
                "head4", words.text("column.year"));
    }

    private Map<String, Object> allOf(Total whole) {
        Map<String, Object> all =
                line(
                words.text("column.total"),
                total(Optional.of(figures.term()), whole),
                "",
                total(figures.lastTerm(), whole),
                total(figures.yearAgo(), whole));
        all.put("total", true);
        return all;
    }

    /** The watched duties of this term by how they came out. */
    Tables duties() {
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
        return this;
    }

    private void finish(List<Map<String, Object>> table, Map<String, String> heads) {
        String notShown = words.text("figure.withheld");
        boolean empty =
                table.stream()
                        .filter(line -> line.get("total").equals(false))
                        .allMatch(line -> notShown.equals(line.get("cell1")));
        if (empty) {
            withheld.add(words.text("table.withheld.one", heads.get("table")));
        } else {
            table.forEach(line -> line.putAll(heads));
            table.getLast().put("last", true);
            rows.addAll(table);
        }
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
                .mapToObj(percent -> percent + "%")
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
