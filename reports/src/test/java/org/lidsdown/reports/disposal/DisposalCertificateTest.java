package org.lidsdown.reports.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.reports.ReadBack;

class DisposalCertificateTest {
    private static Erased erased(Ground ground) {
        return new Erased(
                new School("Larkrise School", true),
                new Disposal(
                        new IncidentRef("2001/02-017"),
                        Instant.parse("2001-11-20T10:00:00Z"),
                        12,
                        ground,
                        "d.lead",
                        "h.head",
                        Instant.parse("2026-10-25T00:30:00Z"),
                        new ChainHead(1042, "3f9a1c0e77b2d4468a90".repeat(4).substring(0, 64))),
                "Dana Lead, designated safeguarding lead",
                "Hal Head, head of school",
                ZoneId.of("Europe/London"));
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void isOneSheetThatSaysWhoErasedWhatAndWhyAndNothingOfWhatItWasAbout(Ground ground)
            throws IOException {
        byte[] file = DisposalCertificate.pdf(erased(ground));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "disposal-certificate.pdf"), file);

        try (ReadBack pdf = ReadBack.of(file)) {
            assertThat(pdf.pages()).hasSize(1);
            assertThat(pdf.text())
                    .contains("Incident 2001/02-017", "20 November 2001", "12 entries")
                    .contains("25 October 2026, 01:30 BST")
                    .contains("Dana Lead", "Hal Head")
                    .contains("entry 1,042: 3f9a 1c0e 77b2 d446 8a90")
                    .contains("nothing real was erased");
            assertThat(pdf.isTagged()).isTrue();
            assertThat(pdf.shownTitle()).isEqualTo("Disposal certificate");
            assertThat(pdf.typefaces().values()).containsOnly(true);
            assertThat(pdf.faultsForArchives()).isEmpty();
        }
    }
}
