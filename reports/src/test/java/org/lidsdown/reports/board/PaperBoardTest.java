package org.lidsdown.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.ReadBack;
import org.lidsdown.reports.board.PaperBoard.Sheet;

class PaperBoardTest {
    private static final Imprint IMPRINT =
            new Imprint("Board", "pl", "Lids Down", LocalDate.of(2026, 9, 1));

    @Test
    void eachBoardIsASheetThatSaysWhatItShows() throws IOException {
        List<Sheet> sheets =
                List.of(
                        new Sheet(png(Color.YELLOW), "Jak się czujesz?"),
                        new Sheet(png(Color.WHITE), "Co to było?"));

        try (ReadBack pdf = ReadBack.of(PaperBoard.pdf(sheets, "pl", IMPRINT))) {
            assertThat(pdf.pages()).hasSize(2);
            assertThat(pdf.width()).isEqualTo(842);
            assertThat(pdf.wordsOfPictures()).containsExactly("Jak się czujesz?", "Co to było?");
            assertThat(pdf.language()).isEqualTo("pl");
            assertThat(pdf.faultsForArchives()).isEmpty();
        }
    }

    @Test
    void theSameSheetsGiveTheSameBytes() throws IOException {
        List<Sheet> sheets = List.of(new Sheet(png(Color.YELLOW), "Sad"));

        byte[] once = PaperBoard.pdf(sheets, "en", IMPRINT);

        assertThat(Arrays.equals(PaperBoard.pdf(sheets, "en", IMPRINT), once)).isTrue();
    }

    private static byte[] png(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(234, 165, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(colour);
        brush.fillRect(0, 0, 200, 100);
        brush.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
