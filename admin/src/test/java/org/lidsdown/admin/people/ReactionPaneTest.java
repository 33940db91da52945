package org.lidsdown.admin.people;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.admin.look.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReactionPaneTest {
    private final List<Duration> proposed = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Words words = Words.of(ReactionPane.class);
        ReactionPane pane = new ReactionPane(words, proposed::add, () -> 700);
        stage.setScene(new Scene(pane, 700, 200));
        stage.show();
        stage.requestFocus();
    }

    @Test
    void aSwitchIsPressedFiveTimesAtTheDotAndATimeIsProposed(FxRobot pupil) throws Exception {
        pupil.clickOn("#reaction-press");
        pupil.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(
                10, SECONDS, () -> words(pupil, "#reaction-said").startsWith("That was before"));

        for (int time = 0; time < Reactions.TIMES; time++) {
            WaitForAsyncUtils.waitFor(
                    10, SECONDS, () -> words(pupil, "#reaction-sign").equals("●"));
            pupil.type(KeyCode.SPACE);
        }

        assertThat(proposed).hasSize(1);
        assertThat(words(pupil, "#reaction-said")).contains("is proposed and chosen above");
    }

    private static String words(FxRobot pupil, String id) {
        return pupil.lookup(id).queryAs(Labeled.class).getText();
    }
}
