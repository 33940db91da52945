package org.lidsdown.admin.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.DutySentences;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.concern.Concerns;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Pupils;

/** Finds out what a day asks for. */
public final class Planning {
    private static final int MOST = 200;
    private static final int AHEAD = 7;

    private final Incidents incidents;
    private final Concerns concerns;
    private final People people;
    private final Pupils pupils;
    private final SchoolCalendar calendar;
    private final Days days;

    /** Looks into these. */
    public Planning(
            Incidents incidents,
            Concerns concerns,
            People people,
            Pupils pupils,
            SchoolCalendar calendar,
            Days days) {
        this.incidents = incidents;
        this.concerns = concerns;
        this.people = people;
        this.pupils = pupils;
        this.calendar = calendar;
        this.days = days;
    }

    DayPlan plan() {
        List<Due> due = new ArrayList<>();
        incidents.due(days.today().plusDays(AHEAD), MOST).forEach(line -> due.addAll(duties(line)));
        due.sort(
                Comparator.comparing(Due::urgency)
                        .thenComparing(one -> one.duty().dueBy().orElse(LocalDate.MAX))
                        .thenComparing(one -> one.incident().ref()));
        return new DayPlan(
                due,
                incidents.count(LogFilter.OPEN),
                concerns.waitingCount(),
                Names.of(people, pupils));
    }

    private List<Due> duties(LogLine line) {
        LocalDate last = days.today().plusDays(AHEAD);
        DutySentences sentences = new DutySentences(days);
        Optional<Incident> incident = incidents.find(line.ref());
        return incident.stream()
                .flatMap(one -> one.duties(calendar).stream())
                .filter(DutyStanding::open)
                .filter(duty -> duty.dueBy().filter(day -> !day.isAfter(last)).isPresent())
                .map(duty -> new Due(sentences.urgency(duty), duty, line))
                .toList();
    }
}
