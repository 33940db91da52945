package org.lidsdown.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KioskTest {

    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        new Kiosk().start(stage);
    }

    @Test
    void theKioskOpensItsWindow() {
        assertThat(window.isShowing()).isTrue();
        assertThat(window.getTitle()).isEqualTo("Lids Down");
    }
}
