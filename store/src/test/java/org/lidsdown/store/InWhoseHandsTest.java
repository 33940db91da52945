package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.domain.people.Role.CHAIR_OF_GOVERNORS;
import static org.lidsdown.domain.people.Role.DSL;
import static org.lidsdown.domain.people.Role.HEAD;
import static org.lidsdown.domain.people.Role.ONLINE_SAFETY_COORDINATOR;
import static org.lidsdown.domain.people.Role.SENIOR_LEADER;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.store.proof.Verdict;

class InWhoseHandsTest {
    @TempDir Path folder;
    private ATeam team;

    @BeforeEach
    void everybodyIsThere() {
        team = new ATeam(folder, Clock.systemUTC());
    }

    @AfterEach
    void theLogIsWhole() {
        assertThat(team.store().log().verify(List.of()).verdict()).isInstanceOf(Verdict.Well.class);
        assertThat(team.store().log().rebuild("a test").differences().values()).containsOnly(0);
        team.close();
    }

    private List<IncidentRef> listed(Role role) {
        team.as(role);
        return team.store().incidents().lines(LogFilter.ALL, 0, 100).stream()
                .map(LogLine::ref)
                .toList();
    }

    private String note(Role role, IncidentRef ref) {
        return team.found(role, ref).orElseThrow().entries().stream()
                .filter(entry -> entry.act() instanceof Act.NoteWritten)
                .map(entry -> ((Act.NoteWritten) entry.act()).words())
                .reduce("", (one, other) -> other);
    }

    @Test
    void whatIsAboutStaffIsReadByTheHeadAlone() {
        Incident incident = team.opened(ONLINE_SAFETY_COORDINATOR, "about a colleague");
        incident =
                team.after(ONLINE_SAFETY_COORDINATOR, incident, new Act.NoteWritten("who it was"));

        team.after(ONLINE_SAFETY_COORDINATOR, incident, ATeam.handedTo(KeyGroup.HEAD));

        assertThat(note(HEAD, incident.ref())).isEqualTo("who it was");
        assertThat(listed(HEAD)).containsExactly(incident.ref());
        for (Role role : List.of(ONLINE_SAFETY_COORDINATOR, DSL, SENIOR_LEADER)) {
            assertThat(team.found(role, incident.ref())).as(role.title()).isEmpty();
            assertThat(listed(role)).as(role.title()).isEmpty();
            assertThat(team.store().incidents().count(LogFilter.ALL)).isZero();
        }
    }

    @Test
    void whatIsAboutTheHeadIsReadByTheChairAloneFromTheFirstMoment() {
        Incident incident = team.opened(CHAIR_OF_GOVERNORS, "about the head");

        incident = team.after(CHAIR_OF_GOVERNORS, incident, new Act.NoteWritten("what was said"));

        assertThat(note(CHAIR_OF_GOVERNORS, incident.ref())).isEqualTo("what was said");
        assertThat(team.found(HEAD, incident.ref())).isEmpty();
        assertThat(team.found(DSL, incident.ref())).isEmpty();
    }

    @Test
    void everybodysFirstPageIsTheSameBeforeAndAfterTheListIsHeldInMemory() {
        Incident first = team.opened(DSL, "the first");
        team.opened(CHAIR_OF_GOVERNORS, "about the head");
        Incident second = team.opened(DSL, "about a colleague");
        Incident third = team.opened(DSL, "about another");
        team.opened(ONLINE_SAFETY_COORDINATOR, "the last");
        team.after(DSL, second, ATeam.handedTo(KeyGroup.HEAD));
        third = team.after(DSL, third, ATeam.handedTo(KeyGroup.HEAD));
        team.after(HEAD, third, new Act.ReadBy(team.id(DSL), true));

        for (Role role : Role.values()) {
            assertFirstPageIsTheSame(role);
        }

        assertThat(listed(DSL)).hasSize(3).contains(first.ref(), third.ref());
        assertThat(listed(CHAIR_OF_GOVERNORS)).hasSize(1);
        assertThat(listed(Role.GOVERNOR)).isEmpty();
    }

    @Test
    void aLogOfBeforeTheListWasCountedByHandsIsCountedWhenItIsOpened() {
        Incident incident = team.opened(DSL, "about a colleague");
        team.opened(DSL, "another");
        team.after(DSL, incident, ATeam.handedTo(KeyGroup.HEAD));
        team.close();
        ALog.sql(
                folder,
                "DROP INDEX incident_in_hands",
                "DROP INDEX incident_open",
                "DROP TABLE at_kiosk",
                "DELETE FROM counted WHERE grp = 'HANDS'",
                "DELETE FROM changelog WHERE id >= 9");

        team = team.again(folder);

        assertThat(listed(DSL)).hasSize(1);
        assertThat(team.store().incidents().count(LogFilter.ALL)).isOne();
        assertThat(listed(HEAD)).hasSize(2).contains(incident.ref());
        assertThat(team.store().incidents().count(LogFilter.ALL)).isEqualTo(2);
    }

    private void assertFirstPageIsTheSame(Role role) {
        team.as(role);
        Incidents incidents = team.store().incidents();
        int countBefore = incidents.count(LogFilter.ALL);
        List<LogLine> page = incidents.lines(LogFilter.ALL, 1, 2);
        List<LogLine> before = incidents.lines(LogFilter.ALL, 0, 100);
        LogFilter heldInMemory =
                new LogFilter(" ", Optional.empty(), Optional.empty(), Optional.empty());

        List<LogLine> held = incidents.lines(heldInMemory, 0, 100);

        assertThat(before).as(role.title()).isEqualTo(held).hasSize(countBefore);
        assertThat(before).noneMatch(line -> line.words().equals("(sealed)"));
        assertThat(page).isEqualTo(incidents.lines(heldInMemory, 1, 2));
        assertThat(incidents.count(LogFilter.ALL)).isEqualTo(countBefore);
        assertThat(incidents.count(LogFilter.OPEN))
                .as("open for %s", role)
                .isEqualTo(incidents.lines(LogFilter.OPEN, 0, 100).size());
    }

    @Test
    void whoeverHandedItOverCannotWriteToItAnyMoreAndIsToldSo() {
        Incident incident = team.opened(ONLINE_SAFETY_COORDINATOR, "about a colleague");
        team.after(ONLINE_SAFETY_COORDINATOR, incident, ATeam.handedTo(KeyGroup.HEAD));

        assertThat(team.refused(ONLINE_SAFETY_COORDINATOR, incident, new Act.NoteWritten("more")))
                .isEqualTo(new Refusal.NotYours());
    }

    @Test
    void theHeadGivesItBackWhereItWasAboutNobodyAfterAll() {
        Incident incident = team.opened(DSL, "about a colleague, it seemed");
        incident = team.after(DSL, incident, ATeam.handedTo(KeyGroup.HEAD));
        incident = team.after(HEAD, incident, new Act.NoteWritten("it was not"));

        team.after(HEAD, incident, ATeam.handedTo(KeyGroup.SAFEGUARDING));

        assertThat(note(ONLINE_SAFETY_COORDINATOR, incident.ref())).isEqualTo("it was not");
    }

    @Test
    void keysThatWereKeptOpenNothingThatIsWrittenAfterwards() {
        Incident incident = team.opened(ONLINE_SAFETY_COORDINATOR, "about a colleague");
        incident = team.after(ONLINE_SAFETY_COORDINATOR, incident, ATeam.handedTo(KeyGroup.HEAD));
        team.after(HEAD, incident, new Act.NoteWritten("for the head"));

        Keyring before = team.store().wear(ALog.nobodys(team.as(ONLINE_SAFETY_COORDINATOR)));

        Incident seen = team.store().incidents().find(incident.ref()).orElseThrow();
        assertThat(seen.entries().toString())
                .doesNotContain("for the head")
                .doesNotContain("about a colleague")
                .contains("(sealed)");
        team.store().wear(before);
    }

    @Test
    void whatThePupilToldGoesWithTheIncident() {
        UUID concern = team.told("adult-of-the-tale");
        Incident incident = team.opened(ONLINE_SAFETY_COORDINATOR, "told", concern);
        assertThat(team.store().concerns().find(concern)).isPresent();

        team.after(ONLINE_SAFETY_COORDINATOR, incident, ATeam.handedTo(KeyGroup.HEAD));

        assertThat(team.store().concerns().find(concern)).isEmpty();
        team.as(HEAD);
        assertThat(team.store().concerns().find(concern).orElseThrow().concern().answers())
                .asString()
                .contains("adult-of-the-tale");
    }

    @Test
    void theHeadLetsOneColleagueReadItAndEndsIt() {
        Incident incident = team.opened(HEAD, "about a colleague");
        incident = team.after(HEAD, incident, ATeam.handedTo(KeyGroup.HEAD));

        incident = team.after(HEAD, incident, new Act.ReadBy(team.id(DSL), true));
        incident = team.after(HEAD, incident, new Act.NoteWritten("for both"));
        assertThat(note(DSL, incident.ref())).isEqualTo("for both");
        incident = team.after(DSL, incident, new Act.NoteWritten("by the lead"));
        assertThat(note(HEAD, incident.ref())).isEqualTo("by the lead");
        assertThat(team.found(ONLINE_SAFETY_COORDINATOR, incident.ref())).isEmpty();

        incident = team.after(HEAD, incident, new Act.ReadBy(team.id(DSL), false));
        assertThat(team.found(DSL, incident.ref())).isEmpty();
        assertThat(listed(DSL)).isEmpty();
    }

    @Test
    void aSeniorLeaderReadsTheIncidentsThatTheyWereGivenAndNoOthers() {
        Incident theirs = team.opened(DSL, "theirs");
        Incident other = team.opened(DSL, "another");
        team.after(DSL, theirs, new Act.ReadBy(team.id(SENIOR_LEADER), true));

        assertThat(listed(SENIOR_LEADER)).containsExactly(theirs.ref());
        assertThat(team.found(SENIOR_LEADER, theirs.ref()).orElseThrow().entries())
                .first()
                .extracting("act")
                .isEqualTo(new Act.Opened(theirs.chart().edition().id(), "theirs"));
        assertThat(team.found(SENIOR_LEADER, other.ref())).isEmpty();
        assertThat(team.store().concerns().waiting()).isEmpty();
    }

    @Test
    void whatIsSharedStaysSharedWhenTheGroupsKeyIsChanged() {
        Incident incident = team.opened(DSL, "shared");
        incident = team.after(DSL, incident, new Act.ReadBy(team.id(SENIOR_LEADER), true));
        team.store().keyHolders().rotate(KeyGroup.SAFEGUARDING, team.as(DSL));

        incident = team.after(DSL, incident, new Act.NoteWritten("under the next key"));

        assertThat(note(SENIOR_LEADER, incident.ref())).isEqualTo("under the next key");
    }

    @Test
    void nobodyWritesInSomebodyElsesName() {
        Incident incident = team.opened(DSL, "mine");

        assertThat(
                        team.store()
                                .incidents()
                                .append(
                                        incident,
                                        new Act.NoteWritten("as the head"),
                                        team.id(HEAD)))
                .extracting("refusal")
                .isEqualTo(new Refusal.NotYours());
    }
}
