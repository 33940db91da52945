package org.lidsdown.reports.termly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.calendar.Term;
import org.lidsdown.domain.figures.Disclosure;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Period;
import org.lidsdown.domain.tally.Settled;
import org.lidsdown.domain.tally.Tallies;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.WatchedDuty;
import org.lidsdown.domain.tally.Way;

/**
 * A made-up school's log: so many incidents a term, shared out over the tables in fixed
 * proportions.
 */
final class MadeUpTallies implements Tallies {
    private static final SchoolCalendar CALENDAR = CalendarFile.example();

    private final Map<String, Integer> incidents;
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();
    LocalDate today = LocalDate.parse("2027-01-05");
    List<String> changes =
            List.of(
                    "Form teachers practise \u201clid down, and tell\u201d with every class in the first week of term.",
                    "The games category is blocked on pupils\u2019 laptops during lessons; the technician checks it monthly.",
                    "Parents of Years 7 to 9 were invited to an evening about group chats.");

    MadeUpTallies(Map<String, Integer> incidents) {
        this.incidents = incidents;
    }

    static TermFigures autumn(int now, int lastTerm, int yearAgo) {
        return new MadeUpTallies(
                        Map.of("2026-autumn", now, "2026-summer", lastTerm, "2025-autumn", yearAgo))
                .figures(new School("Willow Bank School", true));
    }

    TermFigures figures(School school) {
        Term term = CALENDAR.term("2026-autumn").orElseThrow();
        return TermFigures.of(school, term, CALENDAR, this, Disclosure.usual());
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Counts<Integer> of(Period period) {
        numbers.clear();
        int opened = incidents.getOrDefault(period.term().id(), 0);
        total(Total.CONCERNS, opened * 6 / 5);
        total(Total.OPENED, opened);
        total(Total.REOPENED, opened / 12);
        total(Total.CARRIED_OVER, opened / 10);
        total(Total.PUPILS, opened * 3 / 2);
        total(Total.FILTER_REQUESTS, opened / 4);
        share(Breakdown.TOLD, opened * 6 / 5, ordered("kiosk", 78, "staff", 22));
        share(Breakdown.LID, opened * 6 / 5, ordered("down", 70, "up", 30));
        share(Breakdown.PROGRESS, opened, ordered("closed", 84, "open", 16));
        months(period, opened);
        share(
                Breakdown.KIND,
                opened * 11 / 10,
                ordered(
                        "password",
                        16,
                        "against-policy",
                        27,
                        "phone-video",
                        13,
                        "upset-or-bully",
                        33,
                        "other",
                        11));
        share(
                Breakdown.FOUR_CS,
                opened,
                ordered("content", 30, "contact", 19, "conduct", 45, "commerce", 6));
        share(
                Breakdown.BREACH,
                opened,
                ordered("technical", 34, "safeguarding", 66, "undecided", 0));
        pupils(opened * 3 / 2);
        duties(opened);
        arrows(opened);
        return new Counts<>(numbers);
    }

    @Override
    public List<String> changes(Period period) {
        return changes;
    }

    @Override
    public Optional<LocalDate> begun() {
        return incidents.keySet().stream()
                .map(id -> CALENDAR.term(id).orElseThrow().first())
                .min(LocalDate::compareTo);
    }

    @Override
    public ChainHead chainHead() {
        return new ChainHead(1834, "9f2c41d07be3a86655d1c0ffee42aa17");
    }

    private void months(Period period, int opened) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        YearMonth month = YearMonth.from(period.countedFrom());
        while (!month.isAfter(YearMonth.from(period.last()))) {
            boolean holiday = month.getMonthValue() == 7 || month.getMonthValue() == 8;
            weights.put(month.toString(), holiday ? 0 : 20 + month.getMonthValue() * 7 % 11);
            month = month.plusMonths(1);
        }
        share(Breakdown.MONTH, opened, weights);
    }

    private void pupils(int pupils) {
        share(
                Breakdown.YEAR_BAND,
                pupils,
                ordered(
                        "Years 1 to 6",
                        14,
                        "Years 7 to 9",
                        38,
                        "Years 10 to 11",
                        30,
                        "Sixth form",
                        18));
        share(
                Breakdown.ROLE,
                pupils,
                ordered("victim", 46, "instigator", 27, "both", 8, "witness", 19));
        share(
                Breakdown.SUPPORT,
                pupils * 6 / 10,
                ordered("P20", 48, "P21", 24, "P22", 11, "P23", 13, "P24", 4));
    }

    private void duties(int opened) {
        outcomes(WatchedDuty.RECORD, opened, 0, 0, 0);
        outcomes(WatchedDuty.AT_RISK, opened / 8, 0, opened / 3, 0);
        outcomes(WatchedDuty.LADO, opened / 40, 0, 0, 0);
        outcomes(WatchedDuty.PARENTS, opened * 2 / 3, opened / 7, opened / 4, 0);
        outcomes(WatchedDuty.REVIEW, opened - opened / 6, 0, 0, opened / 6);
    }

    private void outcomes(WatchedDuty duty, int onTime, int late, int notNeeded, int notYet) {
        numbers.put(new Cell.Outcome(duty, Settled.ON_TIME), onTime);
        numbers.put(new Cell.Outcome(duty, Settled.LATE), late);
        numbers.put(new Cell.Outcome(duty, Settled.NOT_NEEDED), notNeeded);
        numbers.put(new Cell.Outcome(duty, Settled.NOT_YET), notYet);
    }

    private void arrows(int opened) {
        int technical = at(Breakdown.BREACH, "technical");
        int safeguarding = at(Breakdown.BREACH, "safeguarding");
        arrow("tell.next", opened, "record");
        arrow("record.settled", opened, "breach");
        arrow("breach.technical", technical, "staff-involved");
        arrow("breach.safeguarding", safeguarding, "staff-involved");
        arrow("staff-involved.yes", opened / 14, "staff");
        arrow("staff-involved.no", opened - opened / 14, "role");
        arrow("role.victim", at(Breakdown.ROLE, "victim"), "victim");
        arrow("role.instigator", at(Breakdown.ROLE, "instigator"), "instigator");
        arrow("role.both", at(Breakdown.ROLE, "both"), "victim", "instigator");
        arrow("role.witness", at(Breakdown.ROLE, "witness"), "witness");
    }

    private void arrow(String id, int count, String... to) {
        Way way = new Way(id, id.substring(0, id.indexOf('.')), Set.of(to));
        numbers.put(new Cell.Taken(way), count);
    }

    private int at(Breakdown breakdown, String row) {
        return numbers.get(new Cell.Part(breakdown, row));
    }

    private void total(Total total, int number) {
        numbers.put(new Cell.Whole(total), number);
    }

    private void share(Breakdown breakdown, int whole, Map<String, Integer> weights) {
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        int left = whole;
        int weightLeft = all;
        for (Map.Entry<String, Integer> row : weights.entrySet()) {
            int part = weightLeft == 0 ? 0 : Math.round((float) left * row.getValue() / weightLeft);
            numbers.put(new Cell.Part(breakdown, row.getKey()), part);
            left -= part;
            weightLeft -= row.getValue();
        }
    }

    private static Map<String, Integer> ordered(Object... pairs) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return ordered;
    }
}
