package org.lidsdown.reports.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.ReadBack;

class ChartPosterTest {
    private static final String CHART =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1680\" height=\"1270\">"
                    + "<text x=\"9\" y=\"40\">Lid down, and tell</text></svg>";
    private static final Imprint IMPRINT =
            new Imprint("Flow chart", "tor-view/2026-1", "Tor View", LocalDate.of(2026, 9, 1));

    @ParameterizedTest
    @EnumSource(Paper.class)
    void isOneSheetOnItsLongSideWithWords(Paper paper) {
        byte[] file = ChartPoster.pdf(CHART, paper, "The chart: lid down, and tell", IMPRINT);

        try (ReadBack pdf = ReadBack.of(file)) {
            assertThat(pdf.pages()).hasSize(1);
            assertThat(pdf.width()).isEqualTo(paper.width());
            assertThat(pdf.height()).isEqualTo(paper.height());
            assertThat(pdf.wordsOfPictures()).containsExactly("The chart: lid down, and tell");
            assertThat(pdf.shownTitle()).isEqualTo("Flow chart");
            assertThat(pdf.faultsForArchives()).isEmpty();
        }
    }

    @Test
    void theSameDrawingGivesTheSameBytes() {
        byte[] once = ChartPoster.pdf(CHART, Paper.A3, "The chart", IMPRINT);
        byte[] again = ChartPoster.pdf(CHART, Paper.A3, "The chart", IMPRINT);

        assertThat(Arrays.equals(again, once)).isTrue();
    }

    @Test
    void whatIsNoDrawingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartPoster.pdf("not a drawing", Paper.A4, "", IMPRINT))
                .withMessageContaining("not a drawing in SVG");
    }
}
