package org.lidsdown.domain.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Total;

/** A reader with a pencil: narrows each number from below and above by every sum on the page. */
final class Governor {
    private static final int PLENTY = 100_000;
    private static final Set<Breakdown> ADD_UP =
            Set.of(
                    Breakdown.TOLD,
                    Breakdown.LID,
                    Breakdown.PROGRESS,
                    Breakdown.MONTH,
                    Breakdown.FOUR_CS,
                    Breakdown.BREACH,
                    Breakdown.YEAR_BAND,
                    Breakdown.ROLE);

    private final Counts<Figure> printed;
    private final Map<Cell, int[]> between = new LinkedHashMap<>();

    Governor(Counts<Figure> printed) {
        this.printed = printed;
        printed.numbers().forEach((cell, figure) -> between.put(cell, bounds(figure)));
    }

    void readEveryTable() {
        for (int round = 0; round < 50; round++) {
            for (Breakdown breakdown : ADD_UP) {
                equal(
                        cells(c -> c.group() == breakdown),
                        List.of(new Cell.Whole(breakdown.whole())));
            }
            equal(arrows("record.settled"), List.of(new Cell.Whole(Total.OPENED)));
            equal(arrows("breach.technical"), row(Breakdown.BREACH, "technical"));
            equal(arrows("breach.safeguarding"), row(Breakdown.BREACH, "safeguarding"));
            equal(arrows("technical.settled"), arrows("breach.technical"));
            equal(
                    arrows("staff-involved.yes", "staff-involved.no"),
                    arrows("breach.technical", "breach.safeguarding"));
            for (String role : List.of("victim", "instigator", "both", "witness")) {
                equal(arrows("role." + role), row(Breakdown.ROLE, role));
            }
        }
    }

    List<Cell> recovered() {
        List<Cell> recovered = new ArrayList<>();
        between.forEach((cell, bounds) -> {
            if (printed.at(cell).orElseThrow().shown().isEmpty() && bounds[0] == bounds[1]) {
                recovered.add(cell);
            }
        });
        return recovered;
    }

    private void equal(List<? extends Cell> left, List<? extends Cell> right) {
        narrow(left, right);
        narrow(right, left);
    }

    private void narrow(List<? extends Cell> side, List<? extends Cell> other) {
        int least = sum(other, 0);
        int most = sum(other, 1);
        for (Cell cell : side) {
            List<Cell> rest = new ArrayList<>(side);
            rest.remove(cell);
            int[] bounds = between.get(cell);
            bounds[0] = Math.max(bounds[0], least - sum(rest, 1));
            bounds[1] = Math.min(bounds[1], most - sum(rest, 0));
        }
    }

    private int sum(Collection<? extends Cell> cells, int end) {
        return Math.min(PLENTY, cells.stream().mapToInt(cell -> between.get(cell)[end]).sum());
    }

    private List<Cell> arrows(String... ids) {
        return cells(c -> c instanceof Cell.Taken taken && List.of(ids).contains(taken.way().id()));
    }

    private List<Cell> row(Breakdown breakdown, String row) {
        return List.of(new Cell.Part(breakdown, row));
    }

    private List<Cell> cells(Predicate<Cell> wanted) {
        return between.keySet().stream().filter(wanted).toList();
    }

    private static int[] bounds(Figure figure) {
        return switch (figure) {
            case Figure.Exact(int number) -> new int[] {number, number};
            case Figure.Few(int threshold) -> new int[] {1, threshold - 1};
            case Figure.More(int threshold) -> new int[] {threshold, PLENTY};
            case Figure.Withheld() -> new int[] {0, PLENTY};
        };
    }
}
