package org.lidsdown.reports.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.reports.ReadBack;

class RecoverySheetTest {
    private static final List<String> CODE =
            List.of("7K2M", "Q9XV", "0BD4", "WZ81", "HTR6", "3NPE", "5GYA", "C0SJ", "VM2F");
    private static final List<String> WORDS =
            List.of("apple", "river", "candle", "robin", "meadow", "kite");

    private static Recovery of(List<String> code, boolean madeUp) {
        return new Recovery(
                new School("Larkrise School", madeUp),
                LocalDate.of(2026, 11, 20),
                code,
                WORDS,
                new ChainHead(42, "3f9a1c0e77b2d4468a90".repeat(4).substring(0, 64)));
    }

    @Test
    void isOneSheetWithTheWholeCodeInItsOrder() throws IOException {
        byte[] file = RecoverySheet.pdf(of(CODE, true));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "recovery-sheet.pdf"), file);

        try (ReadBack pdf = ReadBack.of(file)) {
            assertThat(pdf.pages()).hasSize(1);
            assertThat(pdf.text())
                    .contains("1 7K2M 2 Q9XV 3 0BD4 4 WZ81 5 HTR6 6 3NPE 7 5GYA 8 C0SJ 9 VM2F")
                    .contains("apple · river · candle · robin · meadow · kite")
                    .contains(
                            "Larkrise School", "20 November 2026", "this sheet opens nothing real")
                    .contains("entry 42: 3f9a 1c0e 77b2 d446 8a90");
            assertThat(pdf.isTagged()).isTrue();
            assertThat(pdf.language()).isEqualTo("en-GB");
            assertThat(pdf.shownTitle()).isEqualTo("Recovery sheet");
            assertThat(pdf.typefaces().values()).containsOnly(true);
            assertThat(pdf.faultsForArchives()).isEmpty();
        }
    }

    @Test
    void aRealSchoolsSheetDoesNotSayThatItIsMadeUp() {
        try (ReadBack pdf = ReadBack.of(RecoverySheet.pdf(of(CODE, false)))) {
            assertThat(pdf.text()).doesNotContain("Made-up");
        }
    }

    @Test
    void aCodeThatIsNotWholeIsRefusedAndNeverSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(CODE.subList(0, 8), false));
        assertThat(of(CODE, false).toString()).doesNotContain("7K2M");
    }
}
