package org.lidsdown.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    @Test
    void readsALineForEachThing() {
        SchoolCalendar calendar =
                CalendarFile.read(
                        """
                        # our school
                        term 2025-autumn 2025-09-02 2025-12-19 half-term 2025-10-25 2025-11-02

                          inset   2025-09-02   # staff alone
                        bank-holiday 2025-12-25
                        """);

        assertThat(calendar.terms()).extracting(Term::id).containsExactly("2025-autumn");
        assertThat(calendar.insetDays()).containsExactly(LocalDate.of(2025, 9, 2));
        assertThat(calendar.bankHolidays()).containsExactly(LocalDate.of(2025, 12, 25));
    }

    @Test
    void readsWhatWindowsWrites() {
        SchoolCalendar calendar =
                CalendarFile.read("\uFEFFinset 2025-09-02\r\ninset 2026-01-05\r\n");

        assertThat(calendar.insetDays()).hasSize(2);
    }

    @Test
    void readsTermsInAnyOrder() {
        SchoolCalendar calendar =
                CalendarFile.read(
                        """
                        term 2026-spring 2026-01-05 2026-03-27 half-term 2026-02-14 2026-02-22
                        term 2025-autumn 2025-09-02 2025-12-19 half-term 2025-10-25 2025-11-02
                        """);

        assertThat(calendar.terms())
                .extracting(Term::id)
                .containsExactly("2025-autumn", "2026-spring");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(CalendarFile.read("").terms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holiday 2025-12-25",
                "inset",
                "inset tomorrow",
                "inset 2025-02-29",
                "inset 2025-9-2",
                "inset 02/09/2025",
                "inset 2025-09-02 2025-09-03",
                "bank-holiday",
                "bank-holiday 2025-12-25 Christmas",
                "term 2025-autumn",
                "term 2025-autumn 2025-09-02 2025-12-19",
                "term 2025-autumn 2025-09-02 2025-12-19 break 2025-10-25 2025-11-02",
                "term 2025-autumn 2025-09-02 2025-12-19 half-term 2025-10-25 2025-11-02 2025-11-03",
                "term autumn 2025-09-02 2025-12-19 half-term 2025-10-25 2025-11-02",
                "term 2025-autumn 2025-12-19 2025-09-02 half-term 2025-10-25 2025-11-02",
                "TERM 2025-autumn 2025-09-02 2025-12-19 half-term 2025-10-25 2025-11-02",
                "\u0000"
            })
    void namesTheLineThatItCannotUnderstand(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarFile.read("# ours\ninset 2025-09-02\n" + line + "\n"))
                .withMessage("Line 3 of the calendar cannot be understood: " + line);
    }

    @Test
    void namesTermsThatOverlap() {
        String text =
                """
                term 2025-autumn 2025-09-02 2026-01-09 half-term 2025-10-25 2025-11-02
                term 2026-spring 2026-01-05 2026-03-27 half-term 2026-02-14 2026-02-22
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarFile.read(text))
                .withMessage("The terms 2025-autumn and 2026-spring overlap.");
    }
}
