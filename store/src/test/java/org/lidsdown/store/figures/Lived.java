package org.lidsdown.store.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Course;

/** An incident that is lived through day by day, to be brought into a log. */
final class Lived {
    private static final Optional<PupilId> NOBODY = Optional.empty();

    private Incident incident;
    private Instant now;

    private Lived(Incident incident, Instant now) {
        this.incident = incident;
        this.now = now;
    }

    static Lived opened(Course course, String ref, LocalDate day) {
        Instant moment = at(day);
        Outcome outcome = Incident.open(course, new IncidentRef(ref), "Made up", "s.khan", moment);
        return new Lived(((Outcome.Accepted) outcome).incident(), moment);
    }

    Lived on(LocalDate day) {
        now = at(day);
        return this;
    }

    Lived does(Act act) {
        now = now.plusSeconds(60);
        Outcome outcome = incident.propose(act, "s.khan", now);
        if (outcome instanceof Outcome.Accepted(var _, Incident longer)) {
            incident = longer;
            return this;
        }
        throw new AssertionError(act + ": " + outcome);
    }

    Lived settles(String duty, Optional<PupilId> pupil) {
        return does(new Act.DutySettled(duty, pupil, Settlement.DONE, ""));
    }

    Lived needsNot(String duty, Optional<PupilId> pupil) {
        return does(new Act.DutySettled(duty, pupil, Settlement.NOT_NEEDED, "Not this time"));
    }

    Lived answers(String box, String answer) {
        return does(new Act.Answered(box, answer, NOBODY, ""));
    }

    Lived goesOn(String box) {
        return does(new Act.WentOn(box, NOBODY, "Nobody was involved"));
    }

    /** Recorded, classified, and on to the first question. */
    Lived isRecorded(String kind, String c) {
        return goesOn("tell")
                .does(new Act.Classified("kinds", Set.of(kind)))
                .does(new Act.Classified("four-cs", Set.of(c)))
                .settles("P04", NOBODY)
                .settles("P05", NOBODY)
                .goesOn("record");
    }

    /** A pupil was a victim, not at risk, and the form teacher helped. */
    Lived helps(PupilId pupil) {
        Optional<PupilId> victim = Optional.of(pupil);
        return does(new Act.PupilAdded(pupil, "Years 7 to 9"))
                .does(new Act.Answered("role", "victim", victim, ""))
                .does(new Act.FactDecided("at-risk", false, victim, ""))
                .settles("P20", victim)
                .settles("P25", victim)
                .needsNot("P27", victim)
                .does(new Act.WentOn("victim", victim, ""));
    }

    Lived closes(String changed) {
        return goesOn("pupils")
                .settles("P32", NOBODY)
                .goesOn("review")
                .does(new Act.Closed(changed));
    }

    /**
     * Acts one after the other, with a change of mind about the breach and about the pupil's part.
     */
    static List<Act> everyKindOfAct(PupilId pupil) {
        Optional<PupilId> about = Optional.of(pupil);
        return List.of(
                new Act.WentOn("tell", NOBODY, ""),
                new Act.Classified("kinds", Set.of("password", "other")),
                new Act.Classified("kinds", Set.of("other")),
                new Act.Classified("four-cs", Set.of("conduct")),
                new Act.DutySettled("P04", NOBODY, Settlement.DONE, ""),
                new Act.DutySettled("P05", NOBODY, Settlement.DONE, ""),
                new Act.WentOn("record", NOBODY, ""),
                new Act.Answered("breach", "technical", NOBODY, ""),
                new Act.SentBack("breach", NOBODY, "It was more than that"),
                new Act.Answered("breach", "safeguarding", NOBODY, ""),
                new Act.Answered("possibly-illegal", "no", NOBODY, ""),
                new Act.Answered("staff-involved", "no", NOBODY, ""),
                new Act.PupilAdded(pupil, "Years 7 to 9"),
                new Act.Answered("role", "victim", about, ""),
                new Act.SentBack("role", about, "It was the other way round"),
                new Act.Answered("role", "instigator", about, ""),
                new Act.FactDecided("serious", false, about, ""),
                new Act.FactDecided("persistent", false, about, ""),
                new Act.DutySettled("P28", about, Settlement.DONE, ""));
    }

    Incident incident() {
        return incident;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(ZoneId.of("Europe/London")).toInstant();
    }
}
