package org.lidsdown.store.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Period;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.Way;

/** One period being counted; every row that the chart knows is there, also where it is nought. */
final class Count {
    private static final String SHUT = "SHUT";
    private static final String NOT_YET = "NOT_YET";

    private final TallyMapper mapper;
    private final Period period;
    private final Chart chart;
    private final LocalDate seen;
    private final Span span;
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();

    /** Counts as the log was seen at the end of this day. */
    Count(TallyMapper mapper, Period period, Chart chart, LocalDate seen) {
        this.mapper = mapper;
        this.period = period;
        this.chart = chart;
        this.seen = seen;
        this.span = Span.ofDays(period.countedFrom(), period.last());
    }

    Counts<Integer> counts() {
        concerns();
        incidents();
        months();
        classes(Breakdown.KIND, "kinds");
        classes(Breakdown.FOUR_CS, "four-cs");
        pupils();
        new DutyCount(mapper.duties(span), chart, seen).into(numbers);
        arrows();
        return new Counts<>(numbers);
    }

    private void concerns() {
        List<GroupRow> rows = mapper.concerns(span);
        Map<String, Integer> by = sums(rows, GroupRow::grp);
        Map<String, Integer> lids = sums(rows, GroupRow::item);
        put(Total.CONCERNS, sum(by));
        put(Breakdown.TOLD, "kiosk", by.getOrDefault("kiosk", 0));
        put(Breakdown.TOLD, "staff", by.getOrDefault("staff", 0));
        put(Breakdown.LID, "down", lids.getOrDefault(SHUT, 0));
        put(Breakdown.LID, "up", lids.getOrDefault(NOT_YET, 0));
        put(Breakdown.LID, Breakdown.UNDECIDED, lids.getOrDefault("", 0));
    }

    private void incidents() {
        List<BreachRow> rows = mapper.breaches(span);
        int opened = rows.stream().mapToInt(BreachRow::opened).sum();
        int closed = rows.stream().mapToInt(BreachRow::closed).sum();
        put(Total.OPENED, opened);
        put(Total.REOPENED, rows.stream().mapToInt(BreachRow::reopened).sum());
        put(Total.CARRIED_OVER, mapper.carriedOver(span));
        put(Breakdown.PROGRESS, "closed", closed);
        put(Breakdown.PROGRESS, "open", opened - closed);
        Map<String, Integer> breaches =
                rows.stream().collect(Collectors.toMap(BreachRow::answer, BreachRow::opened));
        chart.arrowsFrom("breach")
                .forEach(arrow ->
                        put(
                                Breakdown.BREACH,
                                arrow.answer(),
                                breaches.getOrDefault(arrow.answer(), 0)));
        put(Breakdown.BREACH, Breakdown.UNDECIDED, breaches.getOrDefault("", 0));
    }

    private void months() {
        LocalDate first = period.countedFrom();
        while (!first.isAfter(period.last())) {
            YearMonth month = YearMonth.from(first);
            LocalDate last = month.atEndOfMonth();
            LocalDate end = last.isAfter(period.last()) ? period.last() : last;
            put(Breakdown.MONTH, month.toString(), mapper.opened(Span.ofDays(first, end)));
            first = last.plusDays(1);
        }
    }

    private void classes(Breakdown breakdown, String legend) {
        Map<String, Integer> chosen =
                mapper.choices(span).stream()
                        .filter(row -> row.grp().equals(legend))
                        .collect(Collectors.toMap(GroupRow::item, GroupRow::many));
        chart.legend(legend).stream()
                .flatMap(of -> of.choices().stream())
                .map(Legend.Choice::id)
                .forEach(id -> put(breakdown, id, chosen.getOrDefault(id, 0)));
        int opened = numbers.getOrDefault(new Cell.Whole(Total.OPENED), 0);
        put(breakdown, Breakdown.UNDECIDED, opened - mapper.classified(span, legend));
    }

    private void pupils() {
        List<GroupRow> rows = mapper.pupils(span);
        put(Total.PUPILS, rows.stream().mapToInt(GroupRow::many).sum());
        Map<String, Integer> bands = sums(rows, GroupRow::grp);
        Map<String, Integer> parts = sums(rows, GroupRow::item);
        TreeSet<String> names = new TreeSet<>(Bands.IN_ORDER);
        names.addAll(mapper.bands());
        names.addAll(bands.keySet());
        names.forEach(band -> put(Breakdown.YEAR_BAND, band, bands.getOrDefault(band, 0)));
        chart.arrowsFrom("role")
                .forEach(arrow ->
                        put(Breakdown.ROLE, arrow.answer(), parts.getOrDefault(arrow.answer(), 0)));
        put(Breakdown.ROLE, Breakdown.UNDECIDED, parts.getOrDefault("", 0));
    }

    private void arrows() {
        Map<String, Integer> taken = sums(mapper.arrows(span), GroupRow::item);
        chart.arrows()
                .forEach(arrow ->
                        numbers.put(
                                new Cell.Taken(
                                        new Way(
                                                arrow.id(),
                                                arrow.from(),
                                                new LinkedHashSet<>(arrow.targets()))),
                                taken.getOrDefault(arrow.id(), 0)));
    }

    private static Map<String, Integer> sums(List<GroupRow> rows, Function<GroupRow, String> name) {
        Map<String, Integer> sums = new HashMap<>();
        rows.forEach(row -> sums.merge(name.apply(row), row.many(), Integer::sum));
        return sums;
    }

    private static int sum(Map<String, Integer> sums) {
        return sums.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void put(Total total, int number) {
        numbers.put(new Cell.Whole(total), number);
    }

    private void put(Breakdown breakdown, String row, int number) {
        numbers.put(new Cell.Part(breakdown, row), number);
    }
}
