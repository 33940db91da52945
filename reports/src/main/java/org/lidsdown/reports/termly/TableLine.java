package org.lidsdown.reports.termly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a table.
 *
 * @param label what it counts
 * @param cells four, from left to right
 * @param total whether it is the line of all together
 */
record TableLine(String label, List<String> cells, boolean total) {
    /** What stands around the lines of a table; four headings, from left to right. */
    record Frame(String title, String rows, String note, List<String> heads) {}

    /**
     * The line by the names of the template's fields; the template has to know the last of a table.
     */
    Map<String, Object> fields(Frame frame, boolean last) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("table", frame.title());
        fields.put("rows", frame.rows());
        fields.put("note", frame.note());
        fields.put("label", label);
        fields.put("total", total);
        fields.put("last", last);
        for (int column = 0; column < cells.size(); column++) {
            fields.put("head" + (column + 1), frame.heads().get(column));
            fields.put("cell" + (column + 1), cells.get(column));
        }
        return fields;
    }
}
