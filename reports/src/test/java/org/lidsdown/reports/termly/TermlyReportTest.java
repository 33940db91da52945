package org.lidsdown.reports.termly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.reports.ReadBack;

class TermlyReportTest {
    private static final String CHART =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="840" height="635">
            <rect x="20" y="20" width="200" height="60" fill="none" stroke="#14213D"/>
            <text x="30" y="50" font-family="Noto Sans" font-size="14">Lid down, and tell</text>
            </svg>
            """;

    private final TermlyReport report = new TermlyReport();

    @Test
    void tellsTheTermInTextThatCanBeReadBack() {
        TermFigures figures = MadeUpTallies.autumn(42, 35, 31);

        try (ReadBack pdf = ReadBack.of(report.pdf(figures, CHART))) {
            assertThat(pdf.text())
                    .contains("Willow Bank School")
                    .contains("Online safety report to governors")
                    .contains("Autumn term 2026 · 2 September 2026 to 18 December 2026")
                    .contains("42 incidents were opened, 7 more than last term.")
                    .contains("Technology used to upset or bully 15 36% 13 11")
                    .contains("Something else 5 12% fewer than 5 fewer than 5")
                    .contains("Parents or carers informed 28 6 10 0")
                    .contains(
                            "Parents of Years 7 to 9 were invited to an evening about group chats.")
                    .contains("Safety log, entry 1,834: 9f2c 41d0 7be3 a866 55d1")
                    .contains("Page 1 of 5", "Page 5 of 5");
        }
    }

    @Test
    void saysHowSmallNumbersAreKeptPrivate() {
        TermFigures figures = MadeUpTallies.autumn(42, 35, 31);

        try (ReadBack pdf = ReadBack.of(report.pdf(figures, CHART))) {
            assertThat(pdf.text())
                    .contains("Numbers from 1 to 4 are shown as “fewer than 5”")
                    .contains("counts from 18 July 2026 to 18 December 2026");
        }
    }

    @Test
    void theSameFiguresGiveTheSameBytes() {
        TermFigures figures = MadeUpTallies.autumn(42, 35, 31);

        byte[] once = report.pdf(figures, CHART);
        byte[] again = new TermlyReport().pdf(MadeUpTallies.autumn(42, 35, 31), CHART);

        assertThat(Arrays.equals(again, once)).isTrue();
    }

    @Test
    void canBeKeptInArchivesAndReadAloud() {
        byte[] file = report.pdf(MadeUpTallies.autumn(42, 35, 31), CHART);

        try (ReadBack pdf = ReadBack.of(file)) {
            assertThat(pdf.typefaces())
                    .isNotEmpty()
                    .allSatisfy((_, embedded) -> assertThat(embedded).isTrue());
            assertThat(pdf.isTagged()).isTrue();
            assertThat(pdf.language()).isEqualTo("en-GB");
            assertThat(pdf.shownTitle())
                    .isEqualTo("Online safety report to governors, Autumn term 2026");
            assertThat(pdf.tags()).contains("H1", "H2", "H3", "Table", "TR", "TH", "TD", "L", "LI");
            assertThat(pdf.faultsForArchives()).isEmpty();
        }
    }

    @Test
    void everyPictureHasWords() {
        try (ReadBack pdf = ReadBack.of(report.pdf(MadeUpTallies.autumn(42, 35, 31), CHART))) {
            assertThat(pdf.wordsOfPictures())
                    .hasSize(3)
                    .anySatisfy(words -> assertThat(words).contains("September: 12, before: 9"))
                    .anySatisfy(
                            words -> assertThat(words).contains("upset or bully: 15, before: 13"))
                    .anySatisfy(words -> assertThat(words).contains("breach technical: 14"));
        }
    }

    @Test
    void aMadeUpSchoolSaysSoOnEveryPage() {
        try (ReadBack pdf = ReadBack.of(report.pdf(MadeUpTallies.autumn(42, 35, 31), CHART))) {
            assertThat(pdf.pages())
                    .hasSize(5)
                    .allSatisfy(page -> assertThat(page).contains("Made-up school"));
        }
    }

    @Test
    void aRealSchoolIsNotCalledMadeUp() {
        TermFigures figures =
                new MadeUpTallies(Map.of("2026-autumn", 42)).figures(new School("Tor View", false));

        try (ReadBack pdf = ReadBack.of(report.pdf(figures, CHART))) {
            assertThat(pdf.text()).contains("Tor View").doesNotContain("Made-up");
        }
    }

    @Test
    void aFirstTermComparesItselfWithNothing() {
        TermFigures figures =
                new MadeUpTallies(Map.of("2026-autumn", 42)).figures(new School("Tor View", false));

        try (ReadBack pdf = ReadBack.of(report.pdf(figures, CHART))) {
            assertThat(pdf.text())
                    .contains("42 incidents were opened. By the end")
                    .contains("Technology used to upset or bully 15 36% – –")
                    .doesNotContain("than last term");
        }
    }

    @Test
    void aTermThatIsNotOverSaysSoAndComparesItselfWithNothing() {
        assertThat(autumnCountedOn("2026-11-20"))
                .contains("This term is not over: its numbers here go up to 20 November 2026")
                .contains("So far 35 were closed, and 7 are open")
                .contains("Closed so far", "Open now")
                .doesNotContain("than last term", "end of term", "By the end");
    }

    @Test
    void aMonthThatHasNotBegunIsNotDrawn() {
        assertThat(picturesOfAutumnCountedOn("2026-12-18")).contains("November", "December");
        assertThat(picturesOfAutumnCountedOn("2026-11-20"))
                .contains("November")
                .doesNotContain("December");
    }

    @Test
    void aTermIsWholeFromItsLastDayOn() {
        assertThat(autumnCountedOn("2026-12-18"))
                .contains("7 more than last term. By the end of the term")
                .doesNotContain("not over", "So far");
    }

    private String autumnCountedOn(String day) {
        try (ReadBack pdf = printedOn(day)) {
            return pdf.text();
        }
    }

    private String picturesOfAutumnCountedOn(String day) {
        try (ReadBack pdf = printedOn(day)) {
            return String.join("\n", pdf.wordsOfPictures());
        }
    }

    private ReadBack printedOn(String day) {
        MadeUpTallies tallies = new MadeUpTallies(Map.of("2026-autumn", 42, "2026-summer", 35));
        tallies.today = LocalDate.parse(day);
        return ReadBack.of(report.pdf(tallies.figures(new School("Tor View", false)), CHART));
    }

    @Test
    void aHandfulOfIncidentsIsNotDivided() {
        try (ReadBack pdf = ReadBack.of(report.pdf(MadeUpTallies.autumn(3, 2, 2), CHART))) {
            assertThat(pdf.text())
                    .contains("Fewer than 5 incidents were opened.")
                    .contains("Not shown, because the numbers are so small")
                    .doesNotContain("Websites against school policy")
                    .doesNotContain("done in time.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 19, 250, 1_000_000})
    void anyNumberOfIncidentsMakesAReport(int incidents) {
        TermFigures figures = MadeUpTallies.autumn(incidents, incidents / 2, incidents / 3);

        try (ReadBack pdf = ReadBack.of(report.pdf(figures, CHART))) {
            assertThat(pdf.text()).contains("In one minute", "The school’s flow chart");
            assertThat(pdf.faultsForArchives()).isEmpty();
        }
    }

    @Test
    void aQuietTermIsSaidInWords() {
        try (ReadBack pdf = ReadBack.of(report.pdf(MadeUpTallies.autumn(0, 0, 0), CHART))) {
            assertThat(pdf.text())
                    .contains("No concerns were told, as many as last term")
                    .contains("No incidents were opened");
        }
    }

    @Test
    void whatCannotBeDrawnIsNamedAndMarkupStaysText() {
        MadeUpTallies tallies = new MadeUpTallies(Map.of("2026-autumn", 42));
        tallies.changes = List.of("We \uD83D\uDE22 ask <b>5 < 6</b> $P{x} \u202Eabc");

        try (ReadBack pdf =
                ReadBack.of(report.pdf(tallies.figures(new School("A\u0007B", false)), CHART))) {
            assertThat(pdf.text())
                    .contains("We [crying face] ask <b>5 < 6</b> $P{x} [right-to-left override]abc")
                    .contains("A[bel]B");
        }
    }

    @Test
    void manyChangesGoOnToFurtherPages() {
        MadeUpTallies tallies = new MadeUpTallies(Map.of("2026-autumn", 42));
        tallies.changes = Collections.nCopies(60, "We changed something that takes a line to say.");

        try (ReadBack pdf =
                ReadBack.of(report.pdf(tallies.figures(new School("Tor View", false)), CHART))) {
            assertThat(pdf.pages()).hasSizeGreaterThan(5);
            assertThat(pdf.text()).contains("Page 6 of " + pdf.pages().size());
            assertThat(pdf.text().split("takes a line to say")).hasSize(61);
        }
    }

    @Test
    void noChangeIsSaidInWords() {
        MadeUpTallies tallies = new MadeUpTallies(Map.of("2026-autumn", 42));
        tallies.changes = List.of();

        try (ReadBack pdf =
                ReadBack.of(report.pdf(tallies.figures(new School("Tor View", false)), CHART))) {
            assertThat(pdf.text()).contains("No change to procedures or policies was entered");
        }
    }
}
