package org.lidsdown.kiosk.look;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class SymbolsTest {

    private static final String CIRCLE = "<circle cx='10' cy='10' r='8' fill='#008000'/>";

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
        put("sad.png", "Not a picture".getBytes(UTF_8));
        Symbols symbols = Symbols.in(folder);

        assertThat(middle(symbols.named("sad"))).isEqualTo(middle(Picture.named("sad")));
        assertThat(symbols.areWell()).isFalse();
    }

    @Test
    void aDrawingOfTheSchoolsStandsForThePictureInEverySize() throws IOException {
        put("sad.svg", drawing(CIRCLE));
        Symbols symbols = Symbols.in(folder);

        for (int side : new int[] {32, 100, 1000}) {
            Image image = symbols.named("sad").at(side);
            assertThat(image.getWidth()).isEqualTo(side);
            assertThat(image.getHeight()).isEqualTo(side / 2.0);
            assertThat(image.getPixelReader().getColor(side / 4, side / 4)).isEqualTo(Color.GREEN);
            assertThat(image.getPixelReader().getColor(side - 2, 1)).isEqualTo(Color.TRANSPARENT);
        }
        assertThat(symbols.areWell()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Not a drawing",
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><g>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><g/></svg>",
                "<html/>"
            })
    void aDrawingThatIsNoneLeavesTheKiosksOwn(String broken) throws IOException {
        put("sad.svg", broken.getBytes(UTF_8));
        Symbols symbols = Symbols.in(folder);

        assertThat(middle(symbols.named("sad"))).isEqualTo(middle(Picture.named("sad")));
        assertThat(symbols.areWell()).isFalse();
    }

    @Test
    @Timeout(20)
    void aDrawingThatGrowsWithoutEndLeavesTheKiosksOwn() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY l0 'ha'>");
        for (int more = 1; more < 12; more++) {
            String before = "&l" + (more - 1) + ";";
            laughs.append("<!ENTITY l%d '%s'>".formatted(more, before.repeat(10)));
        }
        String rest = "<text y='9'>&l11;</text></svg>";
        put(
                "sad.svg",
                (laughs + "]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + rest)
                        .getBytes(UTF_8));

        Symbols symbols = Symbols.in(folder);

        assertThat(middle(symbols.named("sad"))).isEqualTo(middle(Picture.named("sad")));
    }

    @Test
    void aDrawingReadsNothingOutsideItsFile() throws IOException {
        put("star.png", bytes("star"));
        String other = folder.resolve("star.png").toUri().toString();
        put(
                "sad.svg",
                drawing(CIRCLE + "<image x='20' width='20' height='20' href='" + other + "'/>"));

        Image image = Symbols.in(folder).named("sad").at(100);

        assertThat(image.getPixelReader().getColor(25, 25)).isEqualTo(Color.GREEN);
        assertThat(image.getPixelReader().getColor(75, 25)).isEqualTo(Color.TRANSPARENT);
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

    private static byte[] drawing(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20' width='40' height='20'>"
                        + inside
                        + "</svg>")
                .getBytes(UTF_8);
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
