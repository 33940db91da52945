package org.lidsdown.domain.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.walk.Course;

/**
 * Incidents to test with: taken along the chart a step at a time, by acts that must be accepted.
 */
public final class AnIncident {
    /** The shipped chart, ready to be walked. */
    public static final Course COURSE = Course.of(ChartReader.torView());

    /** The shipped calendar. */
    public static final SchoolCalendar CALENDAR = CalendarFile.example();

    /** The incident's reference. */
    public static final IncidentRef REF = new IncidentRef("2025/26-042");

    /** Who writes. */
    public static final String BY = "s.khan";

    /** A Wednesday in term, 9 o'clock. */
    public static final LocalDateTime WEDNESDAY = LocalDateTime.of(2025, 9, 17, 9, 0);

    static final PupilId ANN = new PupilId("P-0001");
    static final PupilId BEN = new PupilId("P-0002");
    static final Optional<PupilId> NOBODY = Optional.empty();

    private Incident now;
    private Instant when;

    private AnIncident(Course course, LocalDateTime at) {
        when = at.atZone(DutyJudge.ZONE).toInstant();
        now =
                ((Outcome.Accepted) Incident.open(course, REF, "A film on a phone", BY, when))
                        .incident();
    }

    /** One that was opened a moment ago. */
    public static Incident anOpenOne() {
        return begun().now();
    }

    /** One that has come to its end with a pupil as its victim. */
    public static Incident aClosedOne() {
        return atReview().does(settled("P32"), wentOn("review"), new Act.Closed("A lesson")).now();
    }

    static AnIncident begun() {
        return begunAt(WEDNESDAY);
    }

    static AnIncident begunAt(LocalDateTime at) {
        return new AnIncident(COURSE, at);
    }

    static AnIncident begunOn(Chart chart) {
        return new AnIncident(Course.of(chart), WEDNESDAY);
    }

    /** One that was recorded and stands at the first question. */
    static AnIncident recorded() {
        return begun().isRecorded();
    }

    /** One that stands at the part for each pupil, without staff. */
    static AnIncident atPupils() {
        return recorded()
                .does(
                        answered("breach", "safeguarding"),
                        answered("possibly-illegal", "no"),
                        answered("staff-involved", "no"));
    }

    /** One that stands at what a member of staff did, the pupils beside it. */
    static AnIncident atStaff() {
        return recorded()
                .does(
                        answered("breach", "safeguarding"),
                        answered("possibly-illegal", "no"),
                        answered("staff-involved", "yes"));
    }

    /** One with Ann as its victim, who has been seen to. */
    static AnIncident atReview() {
        return atPupils()
                .does(added(ANN), answered("role", "victim", ANN))
                .isSupported(ANN)
                .does(wentOn("victim", ANN), wentOn("pupils"));
    }

    AnIncident isRecorded() {
        return does(
                wentOn("tell"),
                new Act.Classified("kinds", Set.of("phone-video")),
                new Act.Classified("four-cs", Set.of("conduct")),
                settled("P04"),
                settled("P05"),
                wentOn("record"));
    }

    AnIncident isSupported(PupilId pupil) {
        return does(
                decided("at-risk", false, pupil),
                settled("P20", pupil),
                settled("P25", pupil),
                notNeeded("P27", pupil));
    }

    /** Makes these moves, a minute apart; each must be accepted. */
    AnIncident does(Act... acts) {
        for (Act act : acts) {
            when = when.plusSeconds(60);
            now =
                    switch (now.propose(act, BY, when)) {
                        case Outcome.Accepted(Entry _, Incident next) -> next;
                        case Outcome.Refused(Refusal refusal) ->
                                throw new AssertionError(act + " was refused: " + refusal);
                    };
        }
        return this;
    }

    AnIncident later(Duration duration) {
        when = when.plus(duration);
        return this;
    }

    AnIncident at(LocalDateTime time) {
        when = time.atZone(DutyJudge.ZONE).toInstant().minusSeconds(60);
        return this;
    }

    Incident now() {
        return now;
    }

    Instant when() {
        return when;
    }

    /** Why this move cannot be made; it must not be accepted. */
    Refusal refuses(Act act) {
        return switch (now.propose(act, BY, when)) {
            case Outcome.Refused(Refusal refusal) -> refusal;
            case Outcome.Accepted accepted -> throw new AssertionError(act + " was accepted");
        };
    }

    /** How a duty stands. */
    DutyStanding duty(String id) {
        return duty(id, NOBODY);
    }

    DutyStanding duty(String id, PupilId pupil) {
        return duty(id, Optional.of(pupil));
    }

    private DutyStanding duty(String id, Optional<PupilId> pupil) {
        return now.duties(CALENDAR).stream()
                .filter(d -> d.duty().id().equals(id) && d.pupil().equals(pupil))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no duty " + id + " on the way"));
    }

    static Act.Answered answered(String box, String answer) {
        return new Act.Answered(box, answer, NOBODY, "");
    }

    static Act.Answered answered(String box, String answer, PupilId pupil) {
        return new Act.Answered(box, answer, Optional.of(pupil), "");
    }

    static Act.WentOn wentOn(String box) {
        return new Act.WentOn(box, NOBODY, "");
    }

    static Act.WentOn wentOn(String box, PupilId pupil) {
        return new Act.WentOn(box, Optional.of(pupil), "");
    }

    static Act.PupilAdded added(PupilId pupil) {
        return new Act.PupilAdded(pupil, "Years 7 to 9");
    }

    static Act.DutySettled settled(String duty) {
        return new Act.DutySettled(duty, NOBODY, Settlement.DONE, "");
    }

    static Act.DutySettled settled(String duty, PupilId pupil) {
        return new Act.DutySettled(duty, Optional.of(pupil), Settlement.DONE, "");
    }

    static Act.DutySettled notNeeded(String duty, PupilId pupil) {
        return new Act.DutySettled(
                duty, Optional.of(pupil), Settlement.NOT_NEEDED, "There is none");
    }

    static Act.FactDecided decided(String fact, boolean holds) {
        return new Act.FactDecided(fact, holds, NOBODY, "");
    }

    static Act.FactDecided decided(String fact, boolean holds, PupilId pupil) {
        return new Act.FactDecided(fact, holds, Optional.of(pupil), "");
    }

    static Act.SentBack sentBack(String box) {
        return new Act.SentBack(box, NOBODY, "It was somebody else");
    }

    static Act.SentBack sentBack(String box, PupilId pupil) {
        return new Act.SentBack(box, Optional.of(pupil), "It was somebody else");
    }

    /** An incident of this chart with so many pupils, taken along any way until it is closed. */
    public static Incident takenToItsEnd(Chart chart, int pupils, Random random) {
        AnIncident incident = begunOn(chart);
        for (int i = 1; i <= pupils && chart.eachPupil().isPresent(); i++) {
            incident.does(added(new PupilId("P-" + i)));
        }
        return new Closer(random).close(incident.now(), incident.when());
    }
}
