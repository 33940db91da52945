package org.lidsdown.admin.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.walk.Course;

/**
 * Takes a made-up incident along the chart by its own moves, a little at a time, until it is closed
 * or time is up.
 */
final class Coordinator {
    private static final String COORDINATOR = "s.khan";
    private static final int MOST_STEPS = 300;

    private final Course course;
    private final SchoolCalendar calendar;
    private final RandomGenerator chance;
    private final Instant until;

    Coordinator(Course course, SchoolCalendar calendar, RandomGenerator chance, Instant until) {
        this.course = course;
        this.calendar = calendar;
        this.chance = chance;
        this.until = until;
    }

    Incident take(IncidentRef ref, Turn.Cast cast, Instant opened) {
        Incident incident =
                accepted(Incident.open(course, ref, cast.plot().words(), COORDINATOR, opened))
                        .orElseThrow();
        for (UUID concern : cast.concern().stream().toList()) {
            Act link = new Act.ConcernLinked(concern);
            incident = accepted(incident.propose(link, COORDINATOR, opened)).orElseThrow();
        }
        Instant now = opened;
        for (int step = 0; step < MOST_STEPS && !incident.closed(); step++) {
            Turn turn = new Turn(incident, cast, calendar, chance);
            Act act = turn.next();
            now = workingTime(now.plus(turn.pause(act)));
            if (now.isAfter(until)) {
                return incident;
            }
            incident = accepted(incident.propose(act, who(act), now)).orElseThrow();
        }
        return incident;
    }

    private static Optional<Incident> accepted(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var entry, Incident incident) -> Optional.of(incident);
            case Outcome.Refused(var refusal) ->
                    throw new IllegalStateException(refusal.toString());
        };
    }

    private static String who(Act act) {
        return switch (act) {
            case Act.DutySettled(String duty, var pupil, var how, String words) ->
                    switch (duty) {
                        case "P26", "O02", "O03", "P31" -> "r.lee";
                        case "P17", "O04" -> "j.hart";
                        case "P29", "P30", "P27" -> "m.roe";
                        case "O01" -> "t.vale";
                        default -> COORDINATOR;
                    };
            default -> COORDINATOR;
        };
    }

    /** The same moment where staff are at school, else the morning of the next working day. */
    private Instant workingTime(Instant moment) {
        var local = moment.atZone(MadeUpYears.ZONE);
        LocalDate day = local.toLocalDate();
        boolean evening = local.getHour() >= 17;
        boolean morning = local.getHour() < 8;
        if (!evening && !morning && calendar.isWorkingDay(day)) {
            return moment;
        }
        LocalDate next = calendar.workingDaysAfter(evening ? day.plusDays(1) : day, 0);
        return next.atTime(8, 30)
                .plusMinutes(chance.nextInt(60))
                .atZone(MadeUpYears.ZONE)
                .toInstant();
    }
}
