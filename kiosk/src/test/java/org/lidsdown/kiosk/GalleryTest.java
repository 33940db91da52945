package org.lidsdown.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.look.Camera;
import org.lidsdown.kiosk.look.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class GalleryTest {

    @TempDir private Path folder;

    @Test
    void everyScreenIsDrawn() throws Exception {
        FxToolkit.registerPrimaryStage();

        WaitForAsyncUtils.waitForAsyncFx(60_000, this::draw);

        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        "welcome",
                                        "lid",
                                        "shut-it",
                                        "who",
                                        "feelings",
                                        "what",
                                        "adult",
                                        "check",
                                        "thanks",
                                        "help",
                                        "hide",
                                        "still-here",
                                        "tell-now",
                                        "languages")
                                .map(name -> name + "-ro-calm-1024x768.png")
                                .toList());
        Image picture = new Image(folder.resolve("who-ro-calm-1024x768.png").toUri().toString());
        assertThat(picture.getWidth()).isEqualTo(1024);
        assertThat(picture.getHeight()).isEqualTo(768);
    }

    private Void draw() throws IOException {
        Kiosk.prepare();
        try (Kiosk kiosk =
                new Kiosk(
                        AKiosk.options(AKiosk.folder(), AKiosk.NO_HOST),
                        Patience.ofADraughtsman(),
                        AKiosk.NOON)) {
            new Gallery(kiosk.drawings(), new Camera(folder))
                    .draw(
                            Tongue.ROMANIAN,
                            List.of(Theme.CALM),
                            List.of(new Showing.Size(1024, 768, 0)));
        }
        return null;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
