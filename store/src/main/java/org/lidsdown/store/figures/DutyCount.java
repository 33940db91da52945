package org.lidsdown.store.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** Sorts a period's duties by how they came out, seen at the end of one day. */
final class DutyCount {
    private static final Need SUPPORT = new Need.OneOf("support");
    private static final String FILTERING = "O01";

    private final List<DutyRow> rows;
    private final Chart chart;
    private final LocalDate seen;

    DutyCount(List<DutyRow> rows, Chart chart, LocalDate seen) {
        this.rows = rows;
        this.chart = chart;
        this.seen = seen;
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
                .filter(row -> row.duty().equals(duty) && isDone(row))
                .mapToInt(DutyRow::many)
                .sum();
    }

    private int many(WatchedDuty duty, Settled settled) {
        return rows.stream()
                .filter(row -> duty.duties().contains(row.duty()))
                .filter(row -> outcome(row).filter(settled::equals).isPresent())
                .mapToInt(DutyRow::many)
                .sum();
    }

    private Optional<Settled> outcome(DutyRow row) {
        return switch (DutyStanding.State.valueOf(row.standing())) {
            case DONE -> Optional.of(isDone(row) ? done(row) : open(row));
            case NOT_NEEDED, NOT_DUE -> Optional.of(Settled.NOT_NEEDED);
            case DUE, UNDECIDED -> Optional.of(open(row));
            case OPTIONAL -> Optional.empty();
        };
    }

    private static Settled done(DutyRow row) {
        LocalDate settled = day(row.settledHour());
        LocalDate due = row.dueBy();
        return settled != null && due != null && settled.isAfter(due)
                ? Settled.LATE
                : Settled.ON_TIME;
    }

    private Settled open(DutyRow row) {
        LocalDate due = row.dueBy();
        return due != null && due.isBefore(seen) ? Settled.LATE : Settled.NOT_YET;
    }

    private boolean isDone(DutyRow row) {
        LocalDate settled = day(row.settledHour());
        return row.standing().equals(DutyStanding.State.DONE.name())
                && settled != null
                && !settled.isAfter(seen);
    }

    /** The school's day in which an hour since 1970 lies; its clocks change by whole hours. */
    private static @Nullable LocalDate day(@Nullable Long hour) {
        return hour == null
                ? null
                : LocalDate.ofInstant(Instant.EPOCH.plus(Duration.ofHours(hour)), Span.SCHOOL);
    }
}
