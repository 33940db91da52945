package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The boards as the real kiosk draws them in a process of its own. */
class BoardCommandTest {

    private final StringWriter said = new StringWriter();
    private final StringWriter refused = new StringWriter();
    private final CommandLine commandLine =
            LidsDown.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(refused));

    @TempDir private Path folder;

    @BeforeAll
    static void isBuilt() {
        System.setProperty("lidsdown.home", Path.of("").toAbsolutePath().getParent().toString());
    }

    @Test
    void theQuestionsAreSheetsOfPaperAndBoardsForADevice() throws IOException {
        Path out = folder.resolve("out");

        int code = commandLine.execute("board", "--out", out.toString(), "--language", "gu");

        assertThat(refused.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(said.toString()).contains("board-gu.pdf", "board-gu.obz");
        try (PDDocument pdf = Loader.loadPDF(out.resolve("board-gu.pdf").toFile());
                ZipFile obz = new ZipFile(out.resolve("board-gu.obz").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(7);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("gu");
            assertThat(obz.getEntry("boards/feelings.obf")).isNotNull();
        }
    }

    @Test
    void aLanguageThatNoKioskSpeaksIsSaidAndNothingIsWritten() {
        Path out = folder.resolve("out");

        int code = commandLine.execute("board", "--out", out.toString(), "--language", "xx");

        assertThat(code).isEqualTo(2);
        assertThat(refused.toString()).contains("The kiosk does not speak \"xx\"");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path out = Files.createFile(folder.resolve("file")).resolve("out");

        assertThat(commandLine.execute("board", "--out", out.toString())).isEqualTo(2);

        assertThat(refused.toString()).contains("cannot be written").doesNotContain("Exception");
    }
}
