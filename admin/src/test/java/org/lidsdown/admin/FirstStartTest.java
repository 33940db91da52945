package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.admin.errands.BackgroundErrands;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.pictures.Picture;
import org.lidsdown.admin.pictures.Tidy;
import org.lidsdown.admin.school.MadeUpSchool;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The console of a school that has no keys yet. */
@ExtendWith(ApplicationExtension.class)
class FirstStartTest {
    private final MadeUpSchool made = new MadeUpSchool();
    private Front front;
    private Person person;
    private FxRobot robot;

    @Start
    void open(Stage stage) {
        front =
                new Front(
                        Schools.withoutKeys(made), new BackgroundErrands(), Theme.LIGHT, 1000, 960);
        stage.setScene(front.scene());
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void meet(FxRobot given) {
        robot = given;
        person = new Person(given);
        person.sees("#first-name");
    }

    private void makeTheKeys(String password) {
        person.types("#first-name", "Ann Lee").types("#sign-in-name", "a.lee");
        person.types("#sign-in-password", password).clicks("#sign-in-go");
    }

    private void isWholeAndNamed(String picture) {
        robot.interact(() -> {
            Picture.keep(front.scene(), picture);
            assertThat(Tidy.cutIn(front.scene().getRoot())).as("cut text").isEmpty();
            assertThat(Tidy.namelessIn(front.scene().getRoot())).as("nameless").isEmpty();
        });
    }

    @Test
    void firstPersonMakesTheKeysWritesTheCodeDownAndComesIn() {
        isWholeAndNamed("first-start");
        makeTheKeys("three random words");
        person.sees("#the-code");
        isWholeAndNamed("recovery-code");

        person.clicks("#code-kept");

        person.sees("#rail");
        assertThat(robot.lookup("#the-code").tryQuery()).isEmpty();
    }

    @Test
    void passwordThatAnybodyWouldTryIsAnsweredInOneSentence() {
        makeTheKeys("password1234");

        person.reads("#sign-in-sentence", "among the first passwords");
    }
}
