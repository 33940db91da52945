package org.lidsdown.domain.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Settled;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.WatchedDuty;
import org.lidsdown.domain.tally.Way;

/** Plays a term of so many incidents at random and counts them as the safety log would. */
final class AMadeUpTerm {
    private static final List<Way> WAYS =
            List.of(
                    way("tell.next", "record"),
                    way("record.settled", "breach"),
                    way("breach.technical", "technical"),
                    way("breach.safeguarding", "possibly-illegal"),
                    way("technical.settled", "possibly-illegal"),
                    way("possibly-illegal.yes", "police"),
                    way("possibly-illegal.no", "staff-involved"),
                    way("police.settled", "staff-involved"),
                    way("staff-involved.yes", "staff"),
                    way("staff-involved.no", "role"),
                    way("role.victim", "victim"),
                    way("role.instigator", "instigator"),
                    way("role.both", "victim", "instigator"),
                    way("role.witness", "witness"));

    private final Random random;
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();

    private AMadeUpTerm(long seed) {
        random = new Random(seed);
    }

    static Counts<Integer> of(int incidents, long seed) {
        AMadeUpTerm term = new AMadeUpTerm(seed);
        term.ruleTheTables();
        for (int i = 0; i < incidents; i++) {
            term.incident();
        }
        return new Counts<>(term.numbers);
    }

    private void ruleTheTables() {
        for (Total total : Total.values()) {
            numbers.put(new Cell.Whole(total), 0);
        }
        rows(Breakdown.TOLD, "kiosk", "staff");
        rows(Breakdown.LID, "down", "up");
        rows(Breakdown.PROGRESS, "closed", "open");
        rows(Breakdown.MONTH, "2026-09", "2026-10", "2026-11", "2026-12");
        rows(
                Breakdown.KIND,
                "password",
                "against-policy",
                "phone-video",
                "upset-or-bully",
                "other");
        rows(Breakdown.FOUR_CS, "content", "contact", "conduct", "commerce");
        rows(Breakdown.BREACH, "technical", "safeguarding", Breakdown.UNDECIDED);
        rows(Breakdown.YEAR_BAND, "Years 1 to 6", "Years 7 to 9", "Years 10 to 11", "Sixth form");
        rows(Breakdown.ROLE, "victim", "instigator", "both", "witness", Breakdown.UNDECIDED);
        rows(Breakdown.SUPPORT, "P20", "P21", "P22", "P23", "P24");
        for (WatchedDuty duty : WatchedDuty.values()) {
            for (Settled settled : Settled.values()) {
                numbers.put(new Cell.Outcome(duty, settled), 0);
            }
        }
        WAYS.forEach(way -> numbers.put(new Cell.Taken(way), 0));
    }

    private void incident() {
        add(new Cell.Whole(Total.OPENED));
        add(new Cell.Whole(Total.CONCERNS));
        anyOf(Breakdown.TOLD, 0.8);
        anyOf(Breakdown.LID, 0.7);
        anyOf(Breakdown.PROGRESS, 0.9);
        anyOf(Breakdown.MONTH, 0.3);
        anyOf(Breakdown.KIND, 0.3);
        if (random.nextInt(4) == 0) {
            anyOf(Breakdown.KIND, 0.3);
        }
        anyOf(Breakdown.FOUR_CS, 0.4);
        settle(WatchedDuty.RECORD);
        take("tell.next");
        take("record.settled");
        if (random.nextInt(20) == 0) {
            part(Breakdown.BREACH, Breakdown.UNDECIDED);
            return;
        }
        breach();
        take("possibly-illegal.no");
        staffOrPupils();
    }

    private void breach() {
        boolean technical = random.nextInt(3) == 0;
        part(Breakdown.BREACH, technical ? "technical" : "safeguarding");
        take(technical ? "breach.technical" : "breach.safeguarding");
        if (technical) {
            take("technical.settled");
            add(new Cell.Whole(Total.FILTER_REQUESTS));
        }
    }

    private void staffOrPupils() {
        if (random.nextInt(12) == 0) {
            take("staff-involved.yes");
            settle(WatchedDuty.LADO);
        } else {
            take("staff-involved.no");
            for (int pupils = random.nextInt(3); pupils >= 0; pupils--) {
                pupil();
            }
        }
        settle(WatchedDuty.REVIEW);
    }

    private void pupil() {
        add(new Cell.Whole(Total.PUPILS));
        anyOf(Breakdown.YEAR_BAND, 0.3);
        String role =
                List.of("victim", "victim", "instigator", "both", "witness").get(random.nextInt(5));
        part(Breakdown.ROLE, role);
        take("role." + role);
        if (Set.of("victim", "both").contains(role)) {
            anyOf(Breakdown.SUPPORT, 0.4);
            settle(WatchedDuty.AT_RISK);
        }
    }

    private void settle(WatchedDuty duty) {
        Settled settled =
                random.nextInt(5) > 0
                        ? Settled.ON_TIME
                        : List.of(Settled.values()).get(random.nextInt(4));
        add(new Cell.Outcome(duty, settled));
    }

    private void anyOf(Breakdown breakdown, double chance) {
        List<Cell> cells = numbers.keySet().stream().filter(c -> c.group() == breakdown).toList();
        int row = 0;
        while (row < cells.size() - 1 && random.nextDouble() > chance) {
            row++;
        }
        add(cells.get(row));
    }

    private void part(Breakdown breakdown, String row) {
        add(new Cell.Part(breakdown, row));
    }

    private void take(String id) {
        WAYS.stream().filter(way -> way.id().equals(id)).forEach(way -> add(new Cell.Taken(way)));
    }

    private void add(Cell cell) {
        numbers.merge(cell, 1, Integer::sum);
    }

    private void rows(Breakdown breakdown, String... rows) {
        for (String row : rows) {
            numbers.put(new Cell.Part(breakdown, row), 0);
        }
    }

    private static Way way(String id, String... to) {
        return new Way(id, id.substring(0, id.indexOf('.')), Set.of(to));
    }
}
