package org.lidsdown.kiosk.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class PicturesTest {

    private static final double TRANSPARENT = 0.05;

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyPictureIsCredited() throws IOException {
        String credits;
        try (InputStream in = Picture.class.getResourceAsStream("credits.txt")) {
            credits = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }

        assertThat(drawings())
                .isNotEmpty()
                .allMatch(name -> credits.matches("(?s).*\\s" + name + "\\s.*"));
    }

    @Test
    void everyPictureFillsItsSquare() throws IOException {
        assertThat(drawings())
                .filteredOn(name -> !name.equals("calm"))
                .allSatisfy(name -> {
                    Image picture = Picture.named(name).at(200);
                    assertThat(picture.isError()).isFalse();
                    assertThat(Math.max(span(picture, true), span(picture, false)))
                            .isGreaterThan(190);
                });
    }

    @Test
    void aPictureOfAScreenReadsBackAsItWas() throws IOException {
        WritableImage picture = new WritableImage(3, 2);
        picture.getPixelWriter().setColor(0, 0, Color.RED);
        picture.getPixelWriter().setColor(1, 0, Color.web("#14213d"));
        picture.getPixelWriter().setColor(2, 1, Color.WHITE);

        Png.write(picture, folder.resolve("small.png"));

        Image back = new Image(folder.resolve("small.png").toUri().toString());
        assertThat(back.getWidth()).isEqualTo(3);
        assertThat(back.getHeight()).isEqualTo(2);
        assertThat(back.getPixelReader().getColor(0, 0)).isEqualTo(Color.RED);
        assertThat(back.getPixelReader().getColor(1, 0)).isEqualTo(Color.web("#14213d"));
        assertThat(back.getPixelReader().getColor(2, 1)).isEqualTo(Color.WHITE);
    }

    private static List<String> drawings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/pictures"))) {
            return files.map(file -> file.getFileName().toString().replace(".svg", "")).toList();
        }
    }

    private static int span(Image picture, boolean across) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if (picture.getPixelReader().getColor(x, y).getOpacity() > TRANSPARENT) {
                    first = Math.min(first, across ? x : y);
                    last = Math.max(last, across ? x : y);
                }
            }
        }
        return last - first + 1;
    }
}
