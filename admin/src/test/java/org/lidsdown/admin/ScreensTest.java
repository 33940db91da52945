package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.pictures.Picture;
import org.lidsdown.admin.pictures.Tidy;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.ToldAtTheKiosk;
import org.lidsdown.admin.school.Walked;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.retention.Kind;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every screen, light and dark, small and large; a picture of each is kept in target/pictures. */
@ExtendWith(ApplicationExtension.class)
class ScreensTest {
    private static final String VIDEO = "A video of another pupil was passed round";

    private final MadeUpSchool made = new MadeUpSchool();

    @BeforeEach
    void oneBusyWeek() {
        made.clock.set(Instant.parse("2026-11-12T09:10:00Z"));
        Walked.opened(made, "Password of another class used for a game").toTheBreach();
        Walked.opened(made, "Chat messages that frightened a pupil").goesOn("tell");
        made.clock.set(Instant.parse("2026-11-18T14:40:00Z"));
        Walked.opened(made, "Pictures shared in a group chat")
                .toThePupils(made.alex, made.billie)
                .does(new Act.Answered("role", "victim", Optional.of(made.alex), ""))
                .does(new Act.FactDecided("at-risk", true, Optional.of(made.alex), ""));
        made.clock.set(MadeUpSchool.FRIDAY);
        URI host = URI.create("https://host.school.example:47811");
        for (String kiosk : List.of("Library", "Sensory room")) {
            made.kiosks.provision(new Plan(kiosk, host, 0, List.of(), List.of()), "s.khan");
        }
        made.erasures.isDue("2024/25-007", Kind.TECHNICAL, LocalDate.of(2025, 3, 4), false);
        made.erasures.isDue("2024/25-011", Kind.TECHNICAL, LocalDate.of(2025, 6, 2), true);
        made.erasures.isDue("2025/26-002", Kind.TECHNICAL, LocalDate.of(2026, 1, 12), false);
        erased("2001/02-017");
        made.erasures.ask(new IncidentRef("2026/27-003"), Ground.ENTERED_BY_MISTAKE, "s.khan");
        made.concerns.arrive(ToldAtTheKiosk.by("alex-m").needingHelpNow().concern());
        made.clock.goOn(Duration.ofMinutes(-40));
        made.concerns.arrive(ToldAtTheKiosk.by("jay-p").concern());
        made.clock.goOn(Duration.ofMinutes(40));
    }

    private void erased(String ref) {
        IncidentRef old = new IncidentRef(ref);
        made.erasures.ask(old, Ground.KEPT_LONG_ENOUGH, "r.hale");
        made.erasures.agree(old, "h.head");
    }

    record Stage(String name, Consumer<Walked> way, List<String> clicks) {}

    private static Stream<Stage> stages() {
        Consumer<Walked> none = _ -> {};
        return Stream.of(
                new Stage("today", none, List.of("#to-today")),
                new Stage("inbox", none, List.of("#to-inbox")),
                new Stage("log", none, List.of("#to-log")),
                new Stage("people", none, List.of("#to-people")),
                new Stage("reports", none, List.of("#to-reports")),
                new Stage("trail", none, List.of("#to-trail")),
                new Stage("settings", none, List.of("#to-settings")),
                new Stage("settings-staff", none, List.of("#to-settings", "#section-staff")),
                new Stage(
                        "settings-log",
                        none,
                        List.of("#to-settings", "#section-log", "#log-check")),
                new Stage("settings-erasing", none, List.of("#to-settings", "#section-erasing")),
                new Stage("settings-kiosks", none, List.of("#to-settings", "#section-kiosks")),
                new Stage("settings-voices", none, List.of("#to-settings", "#section-voices")),
                incident("record", walked -> walked.goesOn("tell")),
                incident("breach", Walked::toTheBreach),
                incident("pupils", walked -> walked.toThePupils()),
                incident("role", walked -> walked.toThePupils(pupil(1), pupil(2))),
                incident("victim", ScreensTest::atRisk),
                incident("staff", ScreensTest::staffInvolved),
                incident("illegal", ScreensTest::possiblyIllegal),
                incident("end", ScreensTest::toTheEnd),
                incident("closed", w -> toTheEnd(w).does(new Act.Closed("Filter checked."))),
                incident("story", ScreensTest::atRisk, "#part-story"),
                incident("keep", ScreensTest::atRisk, "#part-keep"),
                incident("hands", ScreensTest::atRisk, "#part-hands"),
                incident("near", ScreensTest::atRisk, "#zoom-in", "#zoom-in"));
    }

    private static Stage incident(String name, Consumer<Walked> way, String... clicks) {
        return new Stage("incident-" + name, way, List.of(clicks));
    }

    private static PupilId pupil(int number) {
        return new PupilId("P-000" + number);
    }

    private static Walked atRisk(Walked walked) {
        return walked.toThePupils(pupil(1), pupil(2))
                .does(new Act.Answered("role", "victim", Optional.of(pupil(1)), ""))
                .settles("P20", Optional.of(pupil(1)))
                .does(new Act.FactDecided("at-risk", true, Optional.of(pupil(1)), "A stranger"));
    }

    private static Walked staffInvolved(Walked walked) {
        return walked.toTheBreach()
                .answers("breach", "safeguarding")
                .answers("possibly-illegal", "no")
                .answers("staff-involved", "yes")
                .does(new Act.FactDecided("harmed-child", true, Optional.empty(), ""));
    }

    private static Walked possiblyIllegal(Walked walked) {
        return walked.toTheBreach()
                .answers("breach", "safeguarding")
                .answers("possibly-illegal", "yes");
    }

    private static Walked toTheEnd(Walked walked) {
        return walked.toThePupils()
                .does(new Act.WentOn("pupils", Optional.empty(), "A leaflet was found"))
                .settles("P32", Optional.empty())
                .does(new Act.WentOn("review", Optional.empty(), ""));
    }

    static Stream<Arguments> everyScreenInEveryLook() {
        return stages().flatMap(stage ->
                Stream.of(Theme.values())
                        .flatMap(theme ->
                                Stream.of(1280, 1440, 1600)
                                        .map(width ->
                                                Arguments.of(stage.name(), theme, width, stage))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyScreenInEveryLook")
    void screenIsWholeAndNamed(String name, Theme theme, int width, Stage stage) {
        Parent root = Picture.inWindow(() -> drawn(name, theme, width, stage));

        assertThat(Tidy.cutIn(root)).as("cut text").isEmpty();
        assertThat(Tidy.namelessIn(root)).as("controls without id or accessible text").isEmpty();
    }

    private Parent drawn(String name, Theme theme, int width, Stage stage) {
        Front front =
                new Front(
                        Schools.of(made),
                        new AtOnce(),
                        theme,
                        width,
                        width == 1280 ? 800 : width * 0.625);
        Picture.settle(front.scene());
        signIn(front);
        if (name.startsWith("incident")) {
            Walked walked = Walked.opened(made, VIDEO);
            stage.way().accept(walked);
            openNewest(front);
        }
        stage.clicks().forEach(id -> press(front, id));
        String file = "%s-%s-%d".formatted(name, theme.name().toLowerCase(Locale.ROOT), width);
        Picture.keep(front.scene(), file);
        return front.scene().getRoot();
    }

    private static void signIn(Front front) {
        Parent root = front.scene().getRoot();
        ((TextField) root.lookup("#sign-in-name")).setText("s.khan");
        ((PasswordField) root.lookup("#sign-in-password")).setText(MadeUpSchool.PASSWORD);
        press(front, "#sign-in-go");
    }

    private static void openNewest(Front front) {
        press(front, "#to-log");
        TableView<?> table = (TableView<?>) front.scene().getRoot().lookup("#log-table");
        table.getSelectionModel().select(0);
        Event.fireEvent(
                table,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        Picture.settle(front.scene());
    }

    private static void press(Front front, String id) {
        ((ButtonBase) front.scene().getRoot().lookup(id)).fire();
        Picture.settle(front.scene());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void doorIsWholeAndNamed(Theme theme) {
        Parent root =
                Picture.inWindow(() -> {
                    Front front = new Front(Schools.of(made), new AtOnce(), theme, 1440, 900);
                    Picture.keep(front.scene(), "sign-in-" + theme.name().toLowerCase(Locale.ROOT));
                    return front.scene().getRoot();
                });

        assertThat(Tidy.cutIn(root)).isEmpty();
        assertThat(Tidy.namelessIn(root)).isEmpty();
    }

    static Set<Theme> themes() {
        return Set.of(Theme.values());
    }
}
