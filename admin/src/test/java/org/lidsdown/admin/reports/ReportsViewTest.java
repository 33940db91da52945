package org.lidsdown.admin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.domain.calendar.Term;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReportsViewTest {
    private final List<Term> terms = new MadeUpSchool().calendar.terms();
    private final Notices notices = new Notices();
    private TermPress press = _ -> pages(2);
    private final ReportsModel model =
            new ReportsModel(terms, term -> press.press(term), new AtOnce(), notices);

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(new ReportsView(model), 960, 720));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static byte[] pages(int count) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said() {
        return notices.now().get().orElseThrow().sentence();
    }

    @Test
    void theLatestTermIsChosenAndItsPagesAreShown(FxRobot robot) {
        robot.clickOn("#report-show");

        assertThat(robot.lookup("#report-page-1").queryAs(ImageView.class).getAccessibleText())
                .contains("1")
                .contains("2");
        assertThat(robot.lookup("#report-page-2").tryQuery()).isPresent();
        assertThat(robot.lookup("#report-page-3").tryQuery()).isEmpty();
        assertThat(model.terms().getFirst()).isEqualTo(terms.getLast());
    }

    @Test
    void nothingCanBeSavedBeforeItWasShown(FxRobot robot) {
        assertThat(robot.lookup("#report-save").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#report-paper .label").queryAllAs(Label.class)).isNotEmpty();

        robot.clickOn("#report-show");

        assertThat(robot.lookup("#report-save").query().isDisabled()).isFalse();
    }

    @Test
    void whatIsShownIsWhatIsSaved(FxRobot robot, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.pdf");

        robot.clickOn("#report-show");
        robot.interact(() -> model.save(file));

        try (PDDocument saved = Loader.loadPDF(file.toFile())) {
            assertThat(saved.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(said()).contains("report.pdf");
    }

    @Test
    void whereItCannotBeSavedOneSentenceSaysSoAndNothingIsLeft(
            FxRobot robot, @TempDir Path folder) {
        Path file = folder.resolve("no such folder").resolve("report.pdf");

        robot.clickOn("#report-show");
        robot.interact(() -> model.save(file));

        assertThat(said()).contains("report.pdf");
        assertThat(Files.exists(file)).isFalse();
        assertThat(robot.lookup("#report-page-1").tryQuery()).isPresent();
    }

    @Test
    void aReportThatCannotBeMadeIsSaidAndTheScreenStays(FxRobot robot) {
        press = _ -> new byte[0];

        robot.clickOn("#report-show");

        assertThat(said()).isNotEmpty().doesNotContain("Exception");
        assertThat(robot.lookup("#report-page-1").tryQuery()).isEmpty();
        assertThat(robot.lookup("#report-show").query().isDisabled()).isFalse();
    }
}
