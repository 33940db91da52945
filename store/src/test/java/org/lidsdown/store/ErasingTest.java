package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.domain.people.Role.CHAIR_OF_GOVERNORS;
import static org.lidsdown.domain.people.Role.DSL;
import static org.lidsdown.domain.people.Role.HEAD;
import static org.lidsdown.domain.people.Role.ONLINE_SAFETY_COORDINATOR;
import static org.lidsdown.domain.people.Role.TECHNICIAN;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.erasing.Erasing;
import org.lidsdown.domain.erasing.Erasing.Why;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.Role;
import org.lidsdown.store.proof.Verdict;

class ErasingTest {
    private static final Ground MISTAKE = Ground.ENTERED_BY_MISTAKE;

    @TempDir Path folder;
    private final AClock clock = new AClock();

    private ATeam team() {
        return new ATeam(folder, clock);
    }

    private static Erasing ask(ATeam team, Role role, Incident incident, Ground ground) {
        team.as(role);
        return team.store().erasures().ask(incident.ref(), ground, team.id(role));
    }

    private static Erasing agree(ATeam team, Role role, Incident incident) {
        team.as(role);
        return team.store().erasures().agree(incident.ref(), team.id(role));
    }

    private static void isWhole(ATeam team) {
        assertThat(team.store().log().verify(List.of()).verdict()).isInstanceOf(Verdict.Well.class);
        assertThat(team.store().log().rebuild("a test").differences().values()).containsOnly(0);
    }

    @Test
    void twoPeopleEraseAnIncidentAndTheChainStillHolds() {
        try (ATeam team = team()) {
            UUID concern = team.told("told-by-a-child");
            Incident incident = team.opened(DSL, "words to be gone", concern);
            Pupil pupil =
                    team.store().pupils().add("Name To Be Gone", "Years 7 to 9", team.id(DSL));
            incident = team.after(DSL, incident, new Act.PupilAdded(pupil.id(), pupil.band()));
            incident = team.after(DSL, incident, new Act.NoteWritten("a note to be gone"));

            assertThat(ask(team, DSL, incident, MISTAKE)).isInstanceOf(Erasing.Waits.class);
            Erasing done = agree(team, HEAD, incident);

            Disposal disposal = ((Erasing.Done) done).disposal();
            assertThat(disposal.first()).isEqualTo(team.id(DSL));
            assertThat(disposal.second()).isEqualTo(team.id(HEAD));
            assertThat(disposal.entries()).isEqualTo(4);
            assertThat(team.store().log().verify(List.of(disposal.entry())).verdict())
                    .isInstanceOf(Verdict.Well.class);
            assertThat(team.store().erasures().disposals()).containsExactly(disposal);
            assertThat(team.store().erasures().asked()).isEmpty();
            Incident left = team.found(HEAD, incident.ref()).orElseThrow();
            assertThat(left.entries().toString()).doesNotContain("gone").contains("(erased)");
            assertThat(left.keeping().erased()).isTrue();
            assertThat(team.store().concerns().find(concern)).isEmpty();
            assertThat(team.store().pupils().all()).isEmpty();
            assertThat(team.store().incidents().lines(LogFilter.ALL, 0, 9).getFirst().words())
                    .isEqualTo("(erased)");
            isWhole(team);
        }
        assertThat(ALog.asked(folder, "SELECT COUNT(*) FROM content_key WHERE scope LIKE '20%'"))
                .containsExactly("0");
        assertThat(ALog.asked(folder, "SELECT COUNT(*) FROM content_share")).containsExactly("0");
        assertThat(ALog.asked(folder, "SELECT LENGTH(sealed) FROM concern")).containsExactly("0");
    }

    @Test
    void onePersonAloneErasesNothing() {
        try (ATeam team = team()) {
            Incident incident = team.opened(DSL, "kept");
            ask(team, DSL, incident, MISTAKE);

            assertThat(agree(team, DSL, incident)).isEqualTo(new Erasing.NotYou(Why.SAME_PERSON));
            assertThat(agree(team, ONLINE_SAFETY_COORDINATOR, incident))
                    .isEqualTo(new Erasing.NotYou(Why.LEAD_AND_HEAD));
            assertThat(agree(team, TECHNICIAN, incident))
                    .isEqualTo(new Erasing.NotYou(Why.LEAD_AND_HEAD));
            assertThat(team.found(DSL, incident.ref()).orElseThrow().keeping().erased()).isFalse();
        }
    }

    @Test
    void aCoordinatorAsksAndTheLeadAndTheHeadAgree() {
        try (ATeam team = team()) {
            Incident incident = team.opened(ONLINE_SAFETY_COORDINATOR, "a test entry");
            ask(team, ONLINE_SAFETY_COORDINATOR, incident, MISTAKE);

            assertThat(agree(team, HEAD, incident)).isInstanceOf(Erasing.Waits.class);
            assertThat(agree(team, DSL, incident)).isInstanceOf(Erasing.Done.class);
            isWhole(team);
        }
    }

    @Test
    void whatWasAskedLapsesAfterAWeek() {
        try (ATeam team = team()) {
            Incident incident = team.opened(DSL, "kept");
            ask(team, DSL, incident, MISTAKE);
            clock.goOn(Duration.ofDays(8));

            assertThat(agree(team, HEAD, incident)).isEqualTo(new Erasing.NotYou(Why.NOT_ASKED));
            assertThat(ask(team, HEAD, incident, MISTAKE)).isInstanceOf(Erasing.Waits.class);
        }
    }

    @Test
    void somebodySaysNoAndNothingIsErased() {
        try (ATeam team = team()) {
            Incident incident = team.opened(DSL, "kept");
            ask(team, DSL, incident, MISTAKE);
            team.as(HEAD);
            team.store().erasures().refuse(incident.ref(), team.id(HEAD));

            assertThat(agree(team, HEAD, incident)).isEqualTo(new Erasing.NotYou(Why.NOT_ASKED));
        }
    }

    @Test
    void aLegalHoldKeepsIt() {
        try (ATeam team = team()) {
            Incident incident = team.opened(DSL, "kept for the court");
            incident = team.after(DSL, incident, new Act.LegalHold(true, "a court asked for it"));

            assertThat(ask(team, DSL, incident, MISTAKE))
                    .isEqualTo(new Erasing.Refused(new Refusal.OnHold()));

            incident = team.after(HEAD, incident, new Act.LegalHold(false, "the court is done"));
            ask(team, DSL, incident, MISTAKE);
            team.after(DSL, incident, new Act.LegalHold(true, "another court"));
            assertThat(agree(team, HEAD, incident))
                    .isEqualTo(new Erasing.Refused(new Refusal.OnHold()));
        }
    }

    @Test
    void anOpenIncidentHasNotBeenKeptLongEnough() {
        try (ATeam team = team()) {
            Incident incident = team.opened(DSL, "open");

            assertThat(ask(team, DSL, incident, Ground.KEPT_LONG_ENOUGH))
                    .isEqualTo(new Erasing.Refused(new Refusal.IsOpen()));
        }
    }

    @Test
    void nothingIsAddedToWhatWasErased() {
        try (ATeam team = team()) {
            Incident incident = team.opened(DSL, "gone");
            ask(team, DSL, incident, MISTAKE);
            agree(team, HEAD, incident);
            Incident erased = team.found(DSL, incident.ref()).orElseThrow();

            assertThat(team.refused(DSL, erased, new Act.NoteWritten("more")))
                    .isEqualTo(new Refusal.IsErased());
            assertThat(ask(team, DSL, erased, MISTAKE))
                    .isEqualTo(new Erasing.Refused(new Refusal.IsErased()));
            assertThat(team.append(DSL, incident, new Act.NoteWritten("late")))
                    .isNotInstanceOf(Appending.Appended.class);
        }
    }

    @Test
    void whatIsAboutTheHeadIsErasedByTheLeadAndTheChairAndTheHeadNeverHearsOfIt() {
        try (ATeam team = team()) {
            Incident incident = team.opened(DSL, "about the head");
            incident = team.after(DSL, incident, ATeam.handedTo(KeyGroup.CHAIR));
            ask(team, CHAIR_OF_GOVERNORS, incident, MISTAKE);

            team.as(HEAD);
            assertThat(team.store().erasures().asked()).isEmpty();
            assertThat(agree(team, HEAD, incident))
                    .isEqualTo(new Erasing.NotYou(Why.LEAD_AND_CHAIR));
            assertThat(agree(team, DSL, incident)).isInstanceOf(Erasing.Done.class);
            team.as(HEAD);
            assertThat(team.store().erasures().disposals()).isEmpty();
            isWhole(team);
        }
    }

    @Test
    void wordsThatAreGoneWithoutAnErasureAreFound() {
        try (ATeam team = team()) {
            Incident erased = team.opened(DSL, "erased");
            ask(team, DSL, erased, MISTAKE);
            agree(team, HEAD, erased);
            Incident incident = team.opened(DSL, "first");
            team.after(DSL, incident, new Act.NoteWritten("wiped by a stranger"));
        }
        String gone = "(SELECT %s FROM entry e WHERE e.number = 1 AND e.incident LIKE '%%-001')";
        ALog.sql(
                folder,
                "UPDATE entry SET sealed = %s, salt = %s WHERE kind = 'NOTE_WRITTEN'"
                        .formatted(gone.formatted("e.sealed"), gone.formatted("e.salt")));

        try (Store store = ALog.again(folder, clock)) {
            assertThat(store.log().verify(List.of()).verdict())
                    .isInstanceOfSatisfying(
                            Verdict.Broken.class,
                            broken ->
                                    assertThat(broken.fault())
                                            .isEqualTo(Verdict.Fault.WORDS_CHANGED));
        }
    }
}
