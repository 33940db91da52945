package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.admin.demo.Camera;
import org.lidsdown.admin.errands.BackgroundErrands;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.domain.people.AtKiosk;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.store.Store;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How pupils are at the kiosks, on a real log, by clicks. */
@ExtendWith(ApplicationExtension.class)
class PupilsScreenTest {
    private static final String PASSWORD = "seven quiet herons";
    private static final Staff LEAD = new Staff("h-price", "Helen Price", Role.DSL);

    @TempDir static Path folder;

    private Store store;
    private Pupil pupil;
    private Front front;

    @Start
    void open(Stage stage) {
        store = Store.create(folder.resolve("log"), Clock.systemUTC(), "a test");
        store.keyHolders().setUp("Larkrise", LEAD, PASSWORD.toCharArray());
        pupil = store.pupils().add("Zoë Whitfield", "Years 7 to 9", LEAD.id());
        School school =
                School.of(
                        store,
                        new org.lidsdown.domain.figures.School("Larkrise School", true),
                        Optional.empty(),
                        Clock.systemUTC());
        front = new Front(school, new BackgroundErrands(), Theme.LIGHT, 1280, 960);
        stage.setScene(front.scene());
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aPupilIsShownAtTheKiosksAsTheyWorkThemAndTakenOffAgain(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.types("#sign-in-name", LEAD.id());
        person.types("#sign-in-password", PASSWORD).clicks("#sign-in-go").sees("#rail");
        person.clicks("#to-people").sees("#pupils-table");
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        person.sees("#at-kiosk");
        chooses(robot, "#kiosk-picture", "octopus");
        chooses(robot, "#kiosk-access", "one-switch");
        chooses(robot, "#kiosk-pace", "3000");
        chooses(robot, "#kiosk-language", "pl");
        person.clicks("#kiosk-large").clicks("#kiosk-brief");
        picture("at-kiosk");

        person.clicks("#kiosk-show");

        person.reads("#notice", "Zoë Whitfield is at the kiosks like this");
        AtKiosk shown = store.pupils().atKiosk().getFirst();
        assertThat(shown.name()).isEqualTo("Zoë");
        assertThat(shown.pupil()).isEqualTo(pupil.id());
        assertThat(shown.picture()).isEqualTo("octopus");
        assertThat(shown.manner().text())
                .isEqualTo("access=one-switch pace=3000 size=large language=pl questions=one");
        person.types("#kiosk-first-name", "A name that is far too long to stand there");
        person.clicks("#kiosk-show").reads("#notice", "Nothing was written");
        assertThat(store.pupils().atKiosk()).containsExactly(shown);
        person.clicks("#kiosk-hide").reads("#notice", "at no kiosk");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> store.pupils().atKiosk().isEmpty());
    }

    private static TableView<Pupil> table(FxRobot robot) {
        return robot.lookup("#pupils-table").queryTableView();
    }

    private static void chooses(FxRobot robot, String id, String offer) {
        robot.interact(() -> {
            ComboBox<String> box = robot.lookup(id).queryComboBox();
            box.setValue(offer);
        });
    }

    private void picture(String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures", "people"));
        new Camera(front.scene(), pictures, 1).take(name);
    }
}
