package org.lidsdown.store.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Period;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.Way;
import org.lidsdown.store.counted.Group;
import org.lidsdown.store.counted.Thing;

/** One period being counted; every row that the chart knows is there, also where it is nought. */
final class Count {
    private static final String SHUT = "SHUT";
    private static final String NOT_YET = "NOT_YET";

    private final TallyMapper mapper;
    private final Period period;
    private final Chart chart;
    private final LocalDate seen;
    private final Days days;
    private final List<SumRow> choices;
    private final List<SumRow> classified;
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();

    /** Counts as the log was seen at the end of this day. */
    Count(TallyMapper mapper, Period period, Chart chart, LocalDate seen) {
        this.mapper = mapper;
        this.period = period;
        this.chart = chart;
        this.seen = seen;
        this.days = Days.of(period.countedFrom(), period.last());
        this.choices = sums(Group.CHOICE);
        this.classified = sums(Group.CLASSIFIED);
    }

    Counts<Integer> counts() {
        concerns();
        incidents();
        months();
        classes(Breakdown.KIND, "kinds");
        classes(Breakdown.FOUR_CS, "four-cs");
        pupils();
        new DutyCount(sums(Group.DUTY), chart, seen).into(numbers);
        arrows();
        return new Counts<>(numbers);
    }

    private void concerns() {
        List<ConcernRow> rows = mapper.concerns(days.from(), days.until());
        Map<String, Integer> by = sums(rows, ConcernRow::toldBy, ConcernRow::many);
        Map<String, Integer> lids = sums(rows, ConcernRow::lid, ConcernRow::many);
        put(Total.CONCERNS, rows.stream().mapToInt(ConcernRow::many).sum());
        put(Breakdown.TOLD, "kiosk", by.getOrDefault("kiosk", 0));
        put(Breakdown.TOLD, "staff", by.getOrDefault("staff", 0));
        put(Breakdown.LID, "down", lids.getOrDefault(SHUT, 0));
        put(Breakdown.LID, "up", lids.getOrDefault(NOT_YET, 0));
        put(Breakdown.LID, Breakdown.UNDECIDED, lids.getOrDefault("", 0));
    }

    private void incidents() {
        List<SumRow> rows = sums(Group.INCIDENT);
        int opened = sum(rows, _ -> true);
        int closed = sum(rows, row -> row.doneDay() != Thing.NONE && row.doneDay() <= days.last());
        put(Total.OPENED, opened);
        put(Total.REOPENED, sum(rows, row -> !row.standing().isEmpty()));
        put(Total.CARRIED_OVER, mapper.carriedOver(days));
        put(Breakdown.PROGRESS, "closed", closed);
        put(Breakdown.PROGRESS, "open", opened - closed);
        answers(Breakdown.BREACH, "breach", rows);
    }

    /** The rows of a question: its answers, and those that were not answered yet. */
    private void answers(Breakdown breakdown, String question, List<SumRow> rows) {
        for (Arrow arrow : chart.arrowsFrom(question)) {
            put(breakdown, arrow.answer(), sum(rows, row -> row.item().equals(arrow.answer())));
        }
        put(breakdown, Breakdown.UNDECIDED, sum(rows, row -> row.item().isEmpty()));
    }

    private void months() {
        LocalDate first = period.countedFrom();
        while (!first.isAfter(period.last())) {
            YearMonth month = YearMonth.from(first);
            LocalDate last = month.atEndOfMonth();
            LocalDate end = last.isAfter(period.last()) ? period.last() : last;
            put(Breakdown.MONTH, month.toString(), mapper.opened(Days.of(first, end)));
            first = last.plusDays(1);
        }
    }

    private void classes(Breakdown breakdown, String legend) {
        List<SumRow> chosen =
                choices.stream().filter(row -> row.standing().equals(legend)).toList();
        chart.legend(legend).stream()
                .flatMap(of -> of.choices().stream())
                .map(Legend.Choice::id)
                .forEach(id -> put(breakdown, id, sum(chosen, row -> row.item().equals(id))));
        int opened = numbers.getOrDefault(new Cell.Whole(Total.OPENED), 0);
        int decided = sum(classified, row -> row.item().equals(legend));
        put(breakdown, Breakdown.UNDECIDED, opened - decided);
    }

    private void pupils() {
        List<SumRow> parts = sums(Group.PART);
        put(Total.PUPILS, sum(parts, _ -> true));
        Map<String, Integer> bands = sums(sums(Group.BAND), SumRow::item, SumRow::many);
        Set<String> names = new TreeSet<>(Bands.IN_ORDER);
        names.addAll(mapper.bands());
        names.addAll(bands.keySet());
        names.forEach(band -> put(Breakdown.YEAR_BAND, band, bands.getOrDefault(band, 0)));
        answers(Breakdown.ROLE, "role", parts);
    }

    private void arrows() {
        Map<String, Integer> taken =
                sums(
                        sums(Group.ARROW).stream()
                                .filter(row -> row.doneDay() <= days.last())
                                .toList(),
                        SumRow::item,
                        SumRow::many);
        for (Arrow arrow : chart.arrows()) {
            Way way = new Way(arrow.id(), arrow.from(), Set.copyOf(arrow.targets()));
            numbers.put(new Cell.Taken(way), taken.getOrDefault(arrow.id(), 0));
        }
    }

    private List<SumRow> sums(Group group) {
        return mapper.sums(group.name(), days);
    }

    private static int sum(List<SumRow> rows, Predicate<SumRow> wanted) {
        return rows.stream().filter(wanted).mapToInt(SumRow::many).sum();
    }

    private static <R> Map<String, Integer> sums(
            List<R> rows, Function<R, String> name, ToIntFunction<R> many) {
        return rows.stream().collect(groupingBy(name, summingInt(many)));
    }

    private void put(Total total, int number) {
        numbers.put(new Cell.Whole(total), number);
    }

    private void put(Breakdown breakdown, String row, int number) {
        numbers.put(new Cell.Part(breakdown, row), number);
    }
}
