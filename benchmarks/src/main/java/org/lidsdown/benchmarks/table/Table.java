package org.lidsdown.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown with straight columns: words to the left, figures to the right. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    /** Begins a table with these headings. */
    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row with as many cells as there are headings. */
    public void add(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(rows.stream().map(this::line).toList());
        lines.add(1, rule());
        return String.join(System.lineSeparator(), lines);
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> (i == 0 ? "%-" : "%") + width(i) + "s")
                .collect(Collectors.joining(" | ", "| ", " |"))
                .formatted(cells.toArray());
    }

    private String rule() {
        return IntStream.range(0, rows.getFirst().size())
                .mapToObj(i -> "-".repeat(width(i) + 1) + (i == 0 ? "-" : ":"))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
