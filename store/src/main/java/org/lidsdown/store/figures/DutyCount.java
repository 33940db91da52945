package org.lidsdown.store.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Settled;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.WatchedDuty;
import org.lidsdown.store.counted.Thing;

/** Sorts a period's duties by how they came out, seen at the end of one day. */
final class DutyCount {
    private static final Need SUPPORT = new Need.OneOf("support");
    private static final String FILTERING = "O01";
    private static final String DONE = DutyStanding.State.DONE.name();

    private final List<SumRow> rows;
    private final Chart chart;
    private final int seen;

    DutyCount(List<SumRow> rows, Chart chart, LocalDate seen) {
        this.rows = rows;
        this.chart = chart;
        this.seen = Thing.day(seen);
    }

    void into(Map<Cell, Integer> numbers) {
        chart.boxes().stream()
                .map(Box::duties)
                .flatMap(List::stream)
                .filter(duty -> duty.need().equals(SUPPORT))
                .map(Duty::id)
                .forEach(id -> numbers.put(new Cell.Part(Breakdown.SUPPORT, id), done(id)));
        numbers.put(new Cell.Whole(Total.FILTER_REQUESTS), done(FILTERING));
        for (WatchedDuty duty : WatchedDuty.values()) {
            for (Settled settled : Settled.values()) {
                numbers.put(new Cell.Outcome(duty, settled), many(duty, settled));
            }
        }
    }

    private int done(String duty) {
        return rows.stream()
                .filter(row -> row.item().equals(duty) && isDone(row))
                .mapToInt(SumRow::many)
                .sum();
    }

    private int many(WatchedDuty duty, Settled settled) {
        return rows.stream()
                .filter(row -> duty.duties().contains(row.item()))
                .filter(row -> outcome(row).filter(settled::equals).isPresent())
                .mapToInt(SumRow::many)
                .sum();
    }

    private Optional<Settled> outcome(SumRow row) {
        return switch (DutyStanding.State.valueOf(row.standing())) {
            case DONE -> Optional.of(isDone(row) ? done(row) : open(row));
            case NOT_NEEDED, NOT_DUE -> Optional.of(Settled.NOT_NEEDED);
            case DUE, UNDECIDED -> Optional.of(open(row));
            case OPTIONAL -> Optional.empty();
        };
    }

    private static Settled done(SumRow row) {
        boolean late = row.dueDay() != Thing.NONE && row.doneDay() > row.dueDay();
        return late ? Settled.LATE : Settled.ON_TIME;
    }

    private Settled open(SumRow row) {
        boolean late = row.dueDay() != Thing.NONE && row.dueDay() < seen;
        return late ? Settled.LATE : Settled.NOT_YET;
    }

    private boolean isDone(SumRow row) {
        return row.standing().equals(DONE) && row.doneDay() <= seen;
    }
}
