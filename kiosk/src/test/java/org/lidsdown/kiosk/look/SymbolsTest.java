package org.lidsdown.kiosk.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class SymbolsTest {

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aPictureOfTheSchoolsStandsForTheKiosksOwnOfThatName() throws IOException {
        put("sad.png", bytes("star"));
        Symbols symbols = Symbols.in(folder);

        assertThat(middle(symbols.named("sad"))).isEqualTo(middle(Picture.named("star")));
        assertThat(middle(symbols.named("hide"))).isEqualTo(middle(Picture.named("hide")));
        assertThat(symbols.areWell()).isTrue();
    }

    @Test
    void whereAFileIsNoPictureTheKioskShowsItsOwnAndTheStaffCanSeeThat() throws IOException {
        put("sad.png", "Not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Symbols symbols = Symbols.in(folder);

        assertThat(middle(symbols.named("sad"))).isEqualTo(middle(Picture.named("sad")));
        assertThat(symbols.areWell()).isFalse();
    }

    @Test
    void aNameThatNoPictureHasIsFound() throws IOException {
        put("unhappy.png", bytes("star"));

        assertThat(Symbols.in(folder).areWell()).isFalse();
    }

    @Test
    void aFolderThatIsNotThereLeavesTheKiosksOwn() {
        Symbols symbols = Symbols.in(folder.resolve("stick"));

        assertThat(middle(symbols.named("sad"))).isEqualTo(middle(Picture.named("sad")));
        assertThat(symbols.areWell()).isFalse();
        assertThat(Symbols.own().areWell()).isTrue();
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String name) throws IOException {
        String file = "pictures/" + name + ".png";
        try (InputStream in = SymbolsTest.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }

    private static Color middle(Picture picture) {
        Image image = picture.at(100);
        return image.getPixelReader().getColor(50, 60);
    }
}
