package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.admin.demo.Camera;
import org.lidsdown.admin.errands.BackgroundErrands;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.SignIn;
import org.lidsdown.store.Store;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who may come in, on a real log, by clicks. */
@ExtendWith(ApplicationExtension.class)
class StaffScreenTest {
    private static final String PASSWORD = "seven quiet herons";
    private static final Staff LEAD = new Staff("h-price", "Helen Price", Role.DSL);
    private static final Staff COORDINATOR =
            new Staff("s-khan", "Samina Khan", Role.ONLINE_SAFETY_COORDINATOR);

    @TempDir static Path folder;

    private Store store;
    private FxRobot robot;
    private Person person;
    private Front front;

    @Start
    void open(Stage stage) {
        store =
                Store.create(
                        folder.resolve("log-" + System.nanoTime()), Clock.systemUTC(), "a test");
        Founding.Founded founded =
                (Founding.Founded)
                        store.keyHolders().setUp("Larkrise", LEAD, PASSWORD.toCharArray());
        store.keyHolders().enrol(COORDINATOR, PASSWORD.toCharArray(), founded.session());
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

    @BeforeEach
    void comeIn(FxRobot given) {
        robot = given;
        person = new Person(given);
        person.types("#sign-in-name", LEAD.id());
        person.types("#sign-in-password", PASSWORD).clicks("#sign-in-go").sees("#rail");
        person.clicks("#to-settings").clicks("#section-staff").sees("#role-s-khan");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void choosesTheRole(Role role) {
        robot.interact(() -> {
            ComboBox<Role> box = robot.lookup("#role-next").queryComboBox();
            box.setValue(role);
        });
    }

    private Role role() {
        return store.people().find(COORDINATOR.id()).orElseThrow().role();
    }

    @Test
    void colleagueIsGivenAnotherRoleByWhoeverTypesTheirOwnPassword() throws IOException {
        person.clicks("#role-s-khan").sees("#role-next");
        choosesTheRole(Role.TECHNICIAN);
        picture("role");

        person.types("#role-mine", "not the password").clicks("#role-do");
        person.reads("#notice", "not your present password");
        assertThat(role()).isEqualTo(Role.ONLINE_SAFETY_COORDINATOR);

        person.types("#role-mine", PASSWORD).clicks("#role-do");
        person.reads("#notice", "Samina Khan is " + Role.TECHNICIAN.title());
        assertThat(role()).isEqualTo(Role.TECHNICIAN);
        SignIn in = store.keyHolders().signIn(COORDINATOR.id(), PASSWORD.toCharArray());
        assertThat(((SignIn.In) in).session().reads()).isFalse();
    }

    @Test
    void windowThatWasLeftOpenTakesNobodysKeys() {
        person.clicks("#remove-s-khan").types("#remove-mine", "let me try").clicks("#remove-do");

        person.reads("#notice", "not your present password");
        assertThat(store.people().all()).contains(COORDINATOR);
    }

    private void picture(String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures", "staff"));
        new Camera(front.scene(), pictures, 1).take(name);
    }
}
