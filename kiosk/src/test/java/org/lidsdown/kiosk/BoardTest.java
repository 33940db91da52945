package org.lidsdown.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The boards, read by a JSON reader that somebody else wrote. */
class BoardTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    @BeforeEach
    void write() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(60_000, this::writeBoard);
    }

    private Void writeBoard() throws IOException {
        Kiosk.prepare();
        try (Kiosk kiosk =
                new Kiosk(
                        AKiosk.options(AKiosk.folder(), AKiosk.NO_HOST),
                        Patience.ofADraughtsman(),
                        AKiosk.NOON)) {
            kiosk.drawings().board().write(folder);
        }
        return null;
    }

    @Test
    void everyWayLeadsToTheBoardThatIsShownToAGrownUp() throws IOException {
        try (ZipFile obz = obz()) {
            JsonNode manifest = read(obz, "manifest.json");
            Set<String> seen = new HashSet<>();
            List<String> left = new ArrayList<>(List.of(manifest.get("root").asText()));
            while (!left.isEmpty()) {
                String path = left.removeFirst();
                if (seen.add(path)) {
                    JsonNode board = read(obz, path);
                    assertThat(board.get("buttons")).isNotEmpty();
                    board.get("buttons")
                            .forEach(button -> left.add(button.at("/load_board/path").asText()));
                }
            }

            assertThat(seen)
                    .hasSize(7)
                    .contains("boards/help.obf")
                    .allSatisfy(path -> assertThat(obz.getEntry(path)).isNotNull());
        }
    }

    @Test
    void everyButtonHasItsPlaceItsWordsAndAPictureThatIsThere() throws IOException {
        try (ZipFile obz = obz()) {
            for (JsonNode path : read(obz, "manifest.json").at("/paths/boards")) {
                JsonNode board = read(obz, path.asText());
                Set<String> images = new HashSet<>();
                board.get("images")
                        .forEach(image -> {
                            images.add(image.get("id").asText());
                            assertThat(obz.getEntry(image.get("path").asText())).isNotNull();
                            assertThat(image.at("/license/type").asText()).isNotBlank();
                        });
                List<String> places = new ArrayList<>();
                board.at("/grid/order")
                        .forEach(row -> row.forEach(cell -> places.add(cell.asText())));
                board.get("buttons")
                        .forEach(button -> {
                            assertThat(button.get("label").asText()).isNotBlank();
                            assertThat(places).contains(button.get("id").asText());
                            assertThat(images).contains(button.get("image_id").asText());
                        });
            }
        }
    }

    @Test
    void theGrownUpsOfTheKioskAreOnIt() throws IOException {
        try (ZipFile obz = obz()) {
            assertThat(read(obz, "boards/adult.obf").toString())
                    .contains("Mrs Khan", "Any grown-up")
                    .doesNotContain("Beth");
        }
    }

    @Test
    void eachSheetHasItsPictureAndItsWords() throws IOException {
        assertThat(folder.resolve("board-en-7.png")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("board-en-4.txt"), UTF_8))
                .startsWith("How do you feel?")
                .endsWith("I don't know.");
        assertThat(folder.resolve("board-en-8.png")).doesNotExist();
    }

    private ZipFile obz() throws IOException {
        return new ZipFile(folder.resolve("board-en.obz").toFile());
    }

    private static JsonNode read(ZipFile obz, String path) throws IOException {
        return JSON.readTree(obz.getInputStream(obz.getEntry(path)));
    }
}
