package org.lidsdown.reports.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.reports.ReadBack;
import org.lidsdown.reports.record.IncidentRecord.Cover;
import org.lidsdown.reports.record.IncidentRecord.Line;
import org.lidsdown.reports.record.IncidentRecord.Part;
import org.lidsdown.reports.record.IncidentRecord.Way;

class RecordReportTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"60\" viewBox=\"0 0 100 60\">"
                    + "<rect width=\"80\" height=\"40\" fill=\"#E4F1EF\" stroke=\"#14213D\"/></svg>";

    private static IncidentRecord of(List<Part> parts) {
        return new IncidentRecord(
                new School("Larkrise School", true),
                LocalDate.of(2026, 11, 20),
                new Cover(
                        "Record of incident 2026/27-042",
                        "A video was sent round",
                        "Opened on 20 November 2026 by Samina Khan. It is open.",
                        "the LADO",
                        "Made by Helen Price on 20 November 2026. Why: he asked for it."),
                parts,
                Optional.of(new Way(SVG, "Breach: safeguarding; then Staff involved: no")),
                new ChainHead(1_834, "9f2c41d07be3a86655d1".repeat(4).substring(0, 64)));
    }

    private static Part chronology(String words) {
        return new Part(
                "What happened",
                List.of(new Line("20 Nov 2026, 10:32 GMT", "Samina Khan wrote a note", words)));
    }

    @Test
    void everyPageSaysWhoseItIsAndWhichEntryProvesIt() throws IOException {
        List<Line> many =
                IntStream.range(0, 80)
                        .mapToObj(i ->
                                new Line("20 Nov, " + i, "Somebody did " + i, "word ".repeat(i)))
                        .toList();
        byte[] file =
                RecordReport.pdf(
                        of(
                                List.of(
                                        new Part("What happened", many),
                                        new Part("Files kept", List.of()),
                                        new Part(
                                                "Pupils",
                                                List.of(new Line("Alex", "Years 7 to 9", ""))))));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "incident-record.pdf"), file);

        try (ReadBack pdf = ReadBack.of(file)) {
            int pages = pdf.pages().size();
            assertThat(pages).isGreaterThan(3);
            assertThat(pdf.pages())
                    .allSatisfy(page ->
                            assertThat(page)
                                    .contains("CONFIDENTIAL: child protection. For the LADO.")
                                    .contains("entry 1,834: 9f2c 41d0 7be3 a866 55d1")
                                    .contains("of " + pages)
                                    .contains("nobody in this record is real"));
            assertThat(pdf.pages().getLast()).contains("Page " + pages + " of " + pages);
            assertThat(pdf.text()).contains("Somebody did 79", "Files kept Nothing.", "Alex");
            assertThat(pdf.isTagged()).isTrue();
            assertThat(pdf.language()).isEqualTo("en-GB");
            assertThat(pdf.shownTitle()).isEqualTo("Record of incident 2026/27-042");
            assertThat(pdf.tags()).contains("H1", "H2", "Table", "TR", "TH", "TD");
            assertThat(pdf.wordsOfPictures())
                    .containsExactly("Breach: safeguarding; then Staff involved: no");
            assertThat(pdf.typefaces().values()).containsOnly(true);
            assertThat(pdf.faultsForArchives()).isEmpty();
        }
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        IncidentRecord record = of(List.of(chronology("a note")));

        assertThat(RecordReport.pdf(record)).isEqualTo(RecordReport.pdf(record));
    }

    @Test
    void wordsArePrintedAsTheyWereWrittenAndNothingInThemWorks() {
        String hostile =
                "<b>bold</b> <a href='http://x'>link</a> $P{school} ${1+1} $R{none} 5 < 6 &amp;";
        try (ReadBack pdf = ReadBack.of(RecordReport.pdf(of(List.of(chronology(hostile)))))) {
            assertThat(pdf.text()).contains(hostile);
        }
    }

    @Test
    void whatCannotBeDrawnOrWouldTurnWordsRoundIsNamed() {
        String words = "sad \uD83D\uDE22 then \u202Egnp.exe\u202C and\ta tab";
        try (ReadBack pdf = ReadBack.of(RecordReport.pdf(of(List.of(chronology(words)))))) {
            assertThat(pdf.text())
                    .contains("sad [crying face] then")
                    .contains(
                            "[right-to-left override]gnp.exe[pop directional formatting] and a tab")
                    .doesNotContain("\u202E");
        }
    }

    @Test
    void aNoteOfManyLinesGoesOnOverThePage() {
        String words =
                String.join("\n", Stream.iterate("line", line -> line).limit(300).toList())
                        + "\nthe end";
        try (ReadBack pdf = ReadBack.of(RecordReport.pdf(of(List.of(chronology(words)))))) {
            assertThat(pdf.text()).contains("the end");
            assertThat(pdf.pages().size()).isGreaterThan(4);
            assertThat(pdf.faultsForArchives()).isEmpty();
        }
    }

    @Test
    void aPaperWithoutTheWayEndsWithItsLastLine() {
        IncidentRecord record = of(List.of(chronology("a note")));
        IncidentRecord sheet =
                new IncidentRecord(
                        record.school(),
                        record.day(),
                        record.cover(),
                        record.parts(),
                        Optional.empty(),
                        record.head());
        try (ReadBack pdf = ReadBack.of(RecordReport.pdf(sheet))) {
            assertThat(pdf.pages()).singleElement().asString().contains("Page 1 of 1");
            assertThat(pdf.faultsForArchives()).isEmpty();
        }
    }
}
