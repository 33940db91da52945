package org.lidsdown.admin.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.pictures.Picture;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.domain.manner.Tongue;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class VoicesViewTest {
    @TempDir private Path folder;

    @Test
    void onePersonReadsOneSentenceAfterTheOther() {
        System.setProperty("lidsdown.home", Path.of("").toAbsolutePath().getParent().toString());
        VoicesModel model = new VoicesModel(new KioskPrompts(), new Quiet(), new AtOnce());
        Scene scene =
                Picture.inWindow(
                        () -> Picture.scene(new VoicesView(model), Theme.LIGHT, 1000, 560));
        assertThat(button(scene, "voices-record").isDisabled()).isTrue();

        Picture.inWindow(() -> begin(model));

        assertThat(said(scene, "voices-prompt")).isEqualTo("Vrei să ne spui ceva?");
        press(scene, "voices-record");
        assertThat(button(scene, "voices-record").getText()).contains("Stop");
        press(scene, "voices-record");
        assertThat(said(scene, "voices-said")).contains("hardly to be heard");
        press(scene, "voices-next");
        assertThat(said(scene, "voices-prompt")).isEqualTo("Atinge mâna.");
        assertThat(folder.resolve("ro").resolve("welcome.heading.wav")).exists();
        Picture.inWindow(() -> {
            Picture.keep(scene, "settings-voices-reading");
            return scene;
        });
    }

    private VoicesModel begin(VoicesModel model) {
        model.begin(folder, Tongue.ROMANIAN);
        return model;
    }

    private static void press(Scene scene, String id) {
        Picture.inWindow(() -> {
            button(scene, id).fire();
            return id;
        });
    }

    private static Button button(Scene scene, String id) {
        return (Button) scene.lookup("#" + id);
    }

    private static String said(Scene scene, String id) {
        return ((Labeled) scene.lookup("#" + id)).getText();
    }

    /** A microphone that hears nothing. */
    private static final class Quiet implements Sounds {
        @Override
        public Recording record(DoubleConsumer level) {
            return () -> new Clip(new byte[44_100]);
        }

        @Override
        public void play(Clip clip) {}
    }
}
