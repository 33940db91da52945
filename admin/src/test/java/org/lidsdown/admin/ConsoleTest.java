package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.admin.errands.BackgroundErrands;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.ToldAtTheKiosk;
import org.lidsdown.admin.school.Walked;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.signin.Happening;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ConsoleTest {
    private final MadeUpSchool made = new MadeUpSchool();
    private Person person;
    private FxRobot robot;

    @Start
    void open(Stage stage) {
        Front front = new Front(Schools.of(made), new BackgroundErrands(), Theme.LIGHT, 1000, 960);
        stage.setScene(front.scene());
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void meet(FxRobot given) {
        robot = given;
        person = new Person(given);
    }

    private void signIn() {
        signIn("s.khan");
    }

    private void signIn(String id) {
        person.types("#sign-in-name", id);
        person.types("#sign-in-password", MadeUpSchool.PASSWORD).clicks("#sign-in-go");
        person.sees("#rail");
    }

    private Incident newest() {
        IncidentRef ref = made.incidents.lines(LogFilter.ALL, 0, 1).getFirst().ref();
        return made.incidents.find(ref).orElseThrow();
    }

    private void openFromTheLog(String words) {
        person.clicks("#to-log").types("#search", words);
        robot.interact(() -> {});
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#log-table").queryTableView();
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        person.sees("#poster");
    }

    @Test
    void wrongPasswordIsAnsweredInOneSentence() {
        person.types("#sign-in-name", "s.khan").types("#sign-in-password", "not the password");

        person.clicks("#sign-in-go");

        person.reads("#sign-in-sentence", "do not fit together");
    }

    @Test
    void lockedWindowIsFoundAsItWasLeft() {
        signIn();
        person.clicks("#to-log").types("#search", "half a word");
        person.clicks("#lock").sees("#sign-in-name");

        signIn();

        person.reads("#search", "half a word");
    }

    @Test
    void windowThatNobodyTouchesForFiveMinutesLocksItself() {
        signIn();
        person.clicks("#to-log");

        made.clock.goOn(Duration.ofMinutes(5));

        person.sees("#sign-in-name");
        signIn();
        person.sees("#log");
    }

    @Test
    void afterThirtyMinutesTheWindowIsNoLongerAsItWasLeft() {
        signIn();
        person.clicks("#to-log").types("#search", "half a word");
        made.clock.goOn(Duration.ofMinutes(5));
        person.sees("#sign-in-name");
        made.clock.goOn(Duration.ofMinutes(25));
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);

        signIn();

        person.sees("#today");
    }

    @Test
    void pupilWhoNeedsHelpNowIsSeenAtTheLockedWindow() {
        signIn();
        person.clicks("#lock").sees("#sign-in-name");

        made.concerns.arrive(ToldAtTheKiosk.by("alex-m").needingHelpNow().concern());

        person.reads("#door-alarm", "A pupil needs help now");
    }

    @Test
    void technicianEntersWhatTheyFindAndGovernorReadsReportsAlone() {
        Walked.opened(made, "A video");
        signIn("t.vale");
        assertThat(screens()).containsExactly("to-log", "to-settings");

        person.clicks("#lock").sees("#sign-in-name");
        signIn("g.marsh");

        assertThat(screens()).containsExactly("to-reports", "to-settings");
    }

    private List<String> screens() {
        return robot.lookup(".rail-button").queryAll().stream().map(Node::getId).toList();
    }

    @Test
    void whoeverAnswersForTheLogHearsThatSigningInWentWrongTooOften() {
        made.people.happenings.add(
                new Happening(Happening.Kind.SIGN_IN_PAUSED, "s.khan", MadeUpSchool.FRIDAY));

        signIn();

        person.reads("#notice", "Signing in as “s.khan” went wrong ten times in a row");
    }

    @Test
    void concernAppearsWithinASecond() {
        signIn();
        person.clicks("#to-inbox").sees("#inbox-list");
        long before = System.nanoTime();

        made.concerns.arrive(ToldAtTheKiosk.by("alex-m").concern());

        person.sees("#about");
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void pupilWhoNeedsHelpNowIsLoudOnEveryScreen() {
        signIn();
        person.clicks("#to-settings");

        made.concerns.arrive(ToldAtTheKiosk.by("alex-m").needingHelpNow().concern());

        person.reads("#alarm", "A pupil needs help now").reads("#badge-inbox", "1");
        person.clicks("#to-inbox-now").reads("#concern-who", "Alex M");
    }

    @Test
    void wholeIncidentFromConcernToClosedByClicks() {
        signIn();
        made.concerns.arrive(ToldAtTheKiosk.by("alex-m").concern());
        person.clicks("#to-inbox").types("#about", "A frightening video").clicks("#open-incident");

        person.clicks("#go-on-tell");
        person.clicks("#choose-kinds-other").clicks("#keep-kinds");
        person.clicks("#choose-four-cs-content").clicks("#keep-four-cs");
        person.clicks("#done-p04").clicks("#done-p05").clicks("#go-on-record");
        person.clicks("#answer-breach-safeguarding").clicks("#answer-possibly-illegal-no");
        person.clicks("#answer-staff-involved-no");
        person.types("#new-pupil-name", "Dana Reed").clicks("#new-pupil-band");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        person.clicks("#add-new-pupil").clicks("#look-P-0004").clicks("#answer-role-victim");
        person.clicks("#fact-at-risk-no").clicks("#done-p20");
        person.clicks("#not-needed-p25").types("#words-p25", "They know already");
        person.clicks("#not-needed-p25").clicks("#done-p27").clicks("#go-on-victim");
        person.clicks("#go-on-pupils").clicks("#done-p32").clicks("#go-on-review");
        person.types("#what-we-changed", "Filter checked each month").clicks("#close-incident");

        person.sees("#card-closed");
        assertThat(newest().closed()).isTrue();
        assertThat(made.concerns.waitingCount()).isZero();
    }

    @Test
    void whatHoldsTheWayIsSaidBesideTheButton() {
        Walked.opened(made, "A video").does(new Act.WentOn("tell", Optional.empty(), ""));
        signIn();

        openFromTheLog("video");

        person.reads("#go-on-record-holds", "Still to decide: “Incident could be”, “The four Cs”.");
        assertThat(robot.lookup("#go-on-record").queryButton().isDisabled()).isTrue();
    }

    @Test
    void reasonThatIsMissingIsAskedForInASentence() {
        Walked.opened(made, "A video").toTheBreach();
        signIn();
        openFromTheLog("video");
        person.clicks("#send-back .title").clicks("#send-back-box");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        person.clicks("#send-back-do");

        person.reads("#notice", "Please write the reason first.");
    }

    @Test
    void secondWriterIsToldAndKeepsTheTypedWords() {
        var walked = Walked.opened(made, "A video").toTheBreach();
        signIn();
        openFromTheLog("video");
        person.types("#because", "seen by the class");
        walked.does(new Act.NoteWritten("called home"));

        person.clicks("#answer-breach-safeguarding");

        person.reads("#notice", "wrote to this incident while you were working");
        person.reads("#because", "seen by the class");
    }

    @Test
    void possiblyIllegalSaysNeverToLook() {
        Walked.opened(made, "A picture")
                .toTheBreach()
                .does(new Act.Answered("breach", "safeguarding", Optional.empty(), ""));
        signIn();
        openFromTheLog("picture");

        person.clicks("#answer-possibly-illegal-yes");

        person.reads("#never-look", "Never view, copy, print, share or store");
    }

    @Test
    void boxThatIsTouchedTellsThePrintedSentences() {
        Walked.opened(made, "A video");
        signIn();
        openFromTheLog("video");

        person.clicks("#box-tell");

        person.sees("#box-story");
        assertThat(robot.lookup("#box-story .printed").queryLabeled().getText())
                .startsWith("“Users must know to switch off their monitor");
    }

    @Test
    void evidenceIsNotedAndNeverTakenIn() {
        Walked.opened(made, "A video");
        signIn();
        openFromTheLog("video");
        person.clicks("#part-keep").types("#evidence-what", "A screenshot");
        person.types("#evidence-where", "In the safe").types("#evidence-who", "Ruth Hale");

        person.clicks("#keep-evidence").reads("#evidence-what", "");

        assertThat(newest().entries().getLast().act())
                .isEqualTo(
                        new Act.EvidenceKept(
                                "A screenshot. Where: In the safe. Held by: Ruth Hale."));
    }

    @Test
    void keyboardAloneReachesEveryScreen() {
        signIn();
        for (String screen : List.of("#today", "#inbox", "#log", "#people")) {
            KeyCode digit =
                    KeyCode.valueOf(
                            "DIGIT"
                                    + (List.of("#today", "#inbox", "#log", "#people")
                                                    .indexOf(screen)
                                            + 1));

            robot.press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);

            person.sees(screen);
        }
    }
}
