package org.lidsdown.admin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.Walked;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.trail.TrailFilter;

class IncidentModelTest {
    private final MadeUpSchool school = new MadeUpSchool();
    private final Notices notices = new Notices();
    private final IncidentModel model =
            new IncidentModel(
                    new Writing(
                            school.incidents,
                            school.pupils,
                            school.people,
                            school.calendar,
                            school.trail,
                            "s.khan"),
                    new AtOnce(),
                    notices);

    private Incident shown() {
        return model.shown().get().orElseThrow().incident();
    }

    private String said() {
        return notices.now().get().orElseThrow().sentence();
    }

    @Test
    void whatIsDoneIsWrittenAndShown() {
        model.open(Walked.opened(school, "A video").ref());

        model.make(new Act.WentOn("tell", Optional.empty(), ""), "");

        assertThat(shown().walk().standsAt("record")).isTrue();
        assertThat(school.incidents.find(shown().ref()).orElseThrow().size()).isEqualTo(2);
    }

    @Test
    void lookingAtAnIncidentIsKept() {
        Walked walked = Walked.opened(school, "A video");

        model.open(walked.ref());

        assertThat(school.trail.lines(TrailFilter.EVERYTHING, Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.by()).isEqualTo("s.khan");
                    assertThat(line.kind()).isEqualTo("INCIDENT_LOOKED_AT");
                    assertThat(line.subject()).isEqualTo(walked.ref().text());
                });
    }

    @Test
    void whatCannotBeDoneIsOneSentenceAndChangesNothing() {
        model.open(
                Walked.opened(school, "A video")
                        .does(new Act.WentOn("tell", Optional.empty(), ""))
                        .ref());

        model.make(new Act.WentOn("record", Optional.empty(), ""), "");

        assertThat(said()).isEqualTo("Still to decide: “Incident could be”, “The four Cs”.");
        assertThat(shown().size()).isEqualTo(2);
    }

    @Test
    void whoeverComesSecondIsToldAndLosesNothingTyped() {
        model.open(Walked.opened(school, "A video").toTheBreach().ref());
        model.drafts().of("because-breach").set("seen by the whole class");
        school.incidents.write(shown().ref(), new Act.NoteWritten("called home"), "r.hale");

        model.make(
                new Act.Answered("breach", "safeguarding", Optional.empty(), "seen by the class"),
                "because-breach");

        assertThat(said()).startsWith("Ruth Hale wrote to this incident while you were working.");
        assertThat(model.drafts().of("because-breach").get()).isEqualTo("seen by the whole class");
        assertThat(shown().walk().standsAt("breach")).isTrue();
    }

    @Test
    void whatTheLogCanCountIsCountedWhenTheIncidentIsOpened() {
        Walked walked =
                Walked.opened(school, "A video")
                        .toThePupils(school.billie)
                        .does(
                                new Act.Answered(
                                        "role", "instigator", Optional.of(school.billie), ""));

        model.open(walked.ref());

        assertThat(shown().entries().getLast().act())
                .isInstanceOfSatisfying(
                        Act.FactDecided.class,
                        counted -> {
                            assertThat(counted.fact()).isEqualTo("persistent");
                            assertThat(counted.holds()).isFalse();
                        });
        assertThat(school.incidents.find(walked.ref())).contains(shown());
    }

    @Test
    void wordsThatAreInTheLogAreNoLongerTyped() {
        model.open(Walked.opened(school, "A video").ref());
        model.drafts().of("note").set("called home");

        model.make(new Act.NoteWritten("called home"), "note");

        assertThat(model.drafts().of("note").get()).isEmpty();
    }

    @Test
    void thirdTimeAsInstigatorInAYearIsCountedAsPersistent() {
        instigatedBy(school.alex);
        instigatedBy(school.alex);
        model.open(Walked.opened(school, "Again").toThePupils(school.alex).ref());

        model.make(new Act.Answered("role", "instigator", Optional.of(school.alex), ""), "");

        assertThat(shown().fact("persistent", Optional.of(school.alex))).contains(true);
        assertThat(shown().entries().getLast().act())
                .isEqualTo(
                        new Act.FactDecided(
                                "persistent",
                                true,
                                Optional.of(school.alex),
                                "Counted by the log: instigator in 2 other incidents of the last 12 months."));
    }

    @Test
    void firstTimeAsInstigatorIsCountedAsNotPersistent() {
        model.open(Walked.opened(school, "Once").toThePupils(school.alex).ref());

        model.make(new Act.Answered("role", "both", Optional.of(school.alex), ""), "");

        assertThat(shown().fact("persistent", Optional.of(school.alex))).contains(false);
    }

    private void instigatedBy(PupilId pupil) {
        Walked.opened(school, "Before")
                .toThePupils(pupil)
                .does(new Act.Answered("role", "instigator", Optional.of(pupil), ""));
    }

    @Test
    void pupilWhoIsNewHereIsAddedToTheSchoolAndToTheIncident() {
        model.open(Walked.opened(school, "A video").toThePupils().ref());

        model.addNewPupil("Dana Reed", "Years 7 to 9", "new-pupil");

        PupilId dana = shown().branches().firstKey();
        assertThat(school.pupils.find(dana).orElseThrow().name()).isEqualTo("Dana Reed");
    }

    @Test
    void newPupilIsAddedOnceEvenWhereSomebodyWroteFirst() {
        model.open(Walked.opened(school, "A video").toThePupils().ref());
        school.incidents.write(shown().ref(), new Act.NoteWritten("called home"), "r.hale");

        model.addNewPupil("Dana Reed", "Years 7 to 9", "new-pupil");

        assertThat(shown().branches()).hasSize(1);
        assertThat(school.pupils.all()).filteredOn(p -> p.name().equals("Dana Reed")).hasSize(1);
    }

    @Test
    void whatSomebodyElsewhereWroteIsShownAndWhatIsTypedStays() {
        model.open(Walked.opened(school, "A video").ref());
        model.drafts().of("note").set("half a sentence");
        school.incidents.write(shown().ref(), new Act.NoteWritten("called home"), "r.hale");

        model.catchUp(Set.of(shown().ref()));

        assertThat(shown().size()).isEqualTo(2);
        assertThat(model.drafts().of("note").get()).isEqualTo("half a sentence");
        assertThat(school.trail.lines(TrailFilter.EVERYTHING, Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void whatWasWrittenToAnotherIncidentChangesNothingHere() {
        model.open(Walked.opened(school, "A video").ref());
        Incident before = shown();

        model.catchUp(Set.of(Walked.opened(school, "Another").ref()));

        assertThat(shown()).isSameAs(before);
    }

    @Test
    void answeringTheLastQuestionOfTheIncidentLeadsToTheFirstPupil() {
        model.open(Walked.opened(school, "A video").toThePupils(school.alex, school.billie).ref());

        var first = model.branch().get();

        assertThat(first).contains(school.alex);
    }

    @Test
    void pupilWhosePartIsDoneLeadsToTheNext() {
        var walked = Walked.opened(school, "A video").toThePupils(school.alex, school.billie);
        walked.does(new Act.Answered("role", "witness", Optional.of(school.alex), ""));
        model.open(walked.ref());
        model.make(new Act.DutySettled("O05", Optional.of(school.alex), Settlement.DONE, ""), "");

        model.make(new Act.WentOn("witness", Optional.of(school.alex), ""), "");

        assertThat(model.branch().get()).contains(school.billie);
    }

    @Test
    void addingAPupilStaysWhereYouAre() {
        model.open(Walked.opened(school, "A video").toThePupils().ref());

        model.make(new Act.PupilAdded(school.alex, "Years 7 to 9"), "");

        assertThat(model.branch().get()).isEmpty();
    }

    @Test
    void classifyingKeepsTheDraftOfOtherParts() {
        model.open(
                Walked.opened(school, "A video")
                        .does(new Act.WentOn("tell", Optional.empty(), ""))
                        .ref());
        model.drafts().of("legend-four-cs").set("conduct");

        model.make(new Act.Classified("kinds", Set.of("other")), "legend-kinds");

        assertThat(model.drafts().of("legend-four-cs").get()).isEqualTo("conduct");
    }
}
