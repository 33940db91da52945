package org.lidsdown.admin.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.people.PupilId;

/** Takes a made-up incident along the chart. */
public final class Walked {
    public static final Optional<PupilId> NOBODY = Optional.empty();

    private final MadeUpSchool school;
    private final IncidentRef ref;

    private Walked(MadeUpSchool school, IncidentRef ref) {
        this.school = school;
        this.ref = ref;
    }

    public static Walked opened(MadeUpSchool school, String words) {
        var outcome = (Outcome.Accepted) school.incidents.open(words, List.of(), "s.khan");
        return new Walked(school, outcome.incident().ref());
    }

    public Walked does(Act act) {
        school.incidents.write(ref, act, "s.khan");
        return this;
    }

    public Walked goesOn(String box) {
        return does(new Act.WentOn(box, NOBODY, ""));
    }

    public Walked answers(String question, String answer) {
        return does(new Act.Answered(question, answer, NOBODY, ""));
    }

    public Walked settles(String duty, Optional<PupilId> pupil) {
        return does(new Act.DutySettled(duty, pupil, Settlement.DONE, ""));
    }

    /** To the first question, recorded and classified as a video made to upset. */
    public Walked toTheBreach() {
        return does(new Act.WentOn("tell", NOBODY, ""))
                .does(new Act.Classified("kinds", Set.of("upset-or-bully")))
                .does(new Act.Classified("four-cs", Set.of("conduct")))
                .settles("P04", NOBODY)
                .settles("P05", NOBODY)
                .settles("P11", NOBODY)
                .does(new Act.WentOn("record", NOBODY, ""));
    }

    /** To the part for each pupil, with these pupils on it. */
    public Walked toThePupils(PupilId... pupils) {
        toTheBreach()
                .does(new Act.Answered("breach", "safeguarding", NOBODY, ""))
                .does(new Act.Answered("possibly-illegal", "no", NOBODY, ""))
                .does(new Act.Answered("staff-involved", "no", NOBODY, ""));
        for (PupilId pupil : pupils) {
            does(new Act.PupilAdded(pupil, "Years 7 to 9"));
        }
        return this;
    }

    public IncidentRef ref() {
        return ref;
    }

    public Incident incident() {
        return school.incidents.find(ref).orElseThrow();
    }
}
