package org.lidsdown.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {
    private static final SchoolCalendar CALENDAR = CalendarFile.example();
    private static final SchoolCalendar EMPTY = new SchoolCalendar(List.of(), Set.of(), Set.of());

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Stream<LocalDate> everyDay() {
        return day("2023-01-01").datesUntil(day("2028-01-01"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # an ordinary Tuesday, a Saturday, a Sunday
                    2025-09-16, true, true
                    2025-09-20, false, false
                    2025-09-21, false, false
                    # the first day of the year is for staff alone, the second for all
                    2025-09-02, true, false
                    2025-09-03, true, true
                    # the day before it, and the last day of term
                    2025-09-01, false, false
                    2025-12-19, true, true
                    2025-12-22, false, false
                    # half term, and the days around it
                    2025-10-24, true, true
                    2025-10-27, false, false
                    2025-10-31, false, false
                    2025-11-03, true, true
                    # the bank holiday in a term, and the days around it
                    2026-05-01, true, true
                    2026-05-04, false, false
                    2026-05-05, true, true
                    # a weekday that nobody knows anything about, and its weekend
                    2030-03-04, true, true
                    2030-03-09, false, false
                    2020-03-04, true, true
                    """)
    void knowsWhoIsAtSchoolOnWhichDay(LocalDate on, boolean staff, boolean pupils) {
        assertThat(CALENDAR.isWorkingDay(on)).isEqualTo(staff);
        assertThat(CALENDAR.isSchoolDay(on)).isEqualTo(pupils);
    }

    @Test
    void holdsThePublishedYear() {
        Term autumn = CALENDAR.term("2025-autumn").orElseThrow();
        Term spring = CALENDAR.term("2026-spring").orElseThrow();
        Term summer = CALENDAR.term("2026-summer").orElseThrow();

        assertThat(autumn)
                .isEqualTo(
                        new Term(
                                "2025-autumn",
                                day("2025-09-02"),
                                day("2025-12-19"),
                                day("2025-10-25"),
                                day("2025-11-02")));
        assertThat(spring.first()).isEqualTo("2026-01-05");
        assertThat(spring.last()).isEqualTo("2026-03-27");
        assertThat(spring.halfTermFirst()).isEqualTo("2026-02-14");
        assertThat(spring.halfTermLast()).isEqualTo("2026-02-22");
        assertThat(summer.first()).isEqualTo("2026-04-13");
        assertThat(summer.last()).isEqualTo("2026-07-17");
        assertThat(summer.halfTermFirst()).isEqualTo("2026-05-23");
        assertThat(summer.halfTermLast()).isEqualTo("2026-06-03");
    }

    @Test
    void hasTermsThatFollowEachOtherInEveryYear() {
        assertThat(CALENDAR.terms())
                .hasSize(12)
                .isSortedAccordingTo((a, b) -> a.first().compareTo(b.first()));
        assertThat(CALENDAR.terms())
                .allSatisfy(term -> {
                    assertThat(term.first()).hasYear(Integer.parseInt(term.id().substring(0, 4)));
                    assertThat(CALENDAR.isWorkingDay(term.first())).isTrue();
                    assertThat(CALENDAR.isSchoolDay(term.last())).isTrue();
                });
        assertThat(CALENDAR.insetDays())
                .allMatch(CALENDAR::isWorkingDay)
                .noneMatch(CALENDAR::isSchoolDay);
        assertThat(CALENDAR.bankHolidays())
                .allSatisfy(holiday ->
                        assertThat(holiday.getDayOfWeek())
                                .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # a day itself, or the next working day
                    2025-09-16, 0, 2025-09-16
                    2025-09-20, 0, 2025-09-22
                    2025-09-16, 1, 2025-09-17
                    2025-09-19, 1, 2025-09-22
                    2025-09-19, 5, 2025-09-26
                    # over half term, over Christmas, over the summer
                    2025-10-24, 1, 2025-11-03
                    2025-12-19, 2, 2026-01-06
                    2026-07-17, 1, 2026-09-02
                    # from within a holiday
                    2025-10-29, 1, 2025-11-03
                    2025-10-29, 2, 2025-11-04
                    # over a bank holiday, over a leap day, out of all known terms
                    2026-05-01, 2, 2026-05-06
                    2024-02-28, 1, 2024-02-29
                    2024-02-29, 1, 2024-03-01
                    2027-07-21, 1, 2027-07-22
                    """)
    void countsWorkingDays(LocalDate from, int days, LocalDate to) {
        assertThat(CALENDAR.workingDaysAfter(from, days)).isEqualTo(to);
    }

    @Test
    void countsEachWorkingDayOnce() {
        everyDay()
                .forEach(from -> {
                    LocalDate to = CALENDAR.workingDaysAfter(from, 3);
                    long between =
                            from.plusDays(1)
                                    .datesUntil(to.plusDays(1))
                                    .filter(CALENDAR::isWorkingDay)
                                    .count();
                    assertThat(between).as("after %s", from).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-09-16, 2025-09-16
                    2025-09-20, 2025-09-22
                    2025-09-02, 2025-09-03
                    2025-08-20, 2025-09-03
                    2025-12-25, 2026-01-06
                    """)
    void findsTheNextSchoolDay(LocalDate from, LocalDate to) {
        assertThat(CALENDAR.schoolDayFrom(from)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # in a term, on its first and last day, in its half term
                    2025-10-01, 2025-autumn
                    2025-09-02, 2025-autumn
                    2025-12-19, 2025-autumn
                    2025-10-29, 2025-autumn
                    # the holidays count to the term that follows
                    2025-12-20, 2026-spring
                    2026-01-04, 2026-spring
                    2026-03-28, 2026-summer
                    2026-07-18, 2026-autumn
                    2026-08-31, 2026-autumn
                    2026-09-01, 2026-autumn
                    # the summer before the first known term
                    2023-08-01, 2023-autumn
                    2023-01-01, 2023-autumn
                    """)
    void reportsEachDayInATerm(LocalDate on, String term) {
        assertThat(CALENDAR.termOf(on)).map(Term::id).contains(term);
    }

    @ParameterizedTest
    @CsvSource({"2027-07-22", "2030-01-01", "2022-12-31", "1999-01-01"})
    void reportsNoDayOutsideAllKnownTerms(LocalDate on) {
        assertThat(CALENDAR.termOf(on)).isEmpty();
    }

    @Test
    void reportsEachDayInExactlyTheTermWhoseDaysItIsOneOf() {
        everyDay()
                .forEach(on -> {
                    List<Term> holding =
                            CALENDAR.terms().stream()
                                    .filter(term -> !on.isBefore(CALENDAR.reportedFrom(term)))
                                    .filter(term -> !on.isAfter(term.last()))
                                    .toList();
                    assertThat(holding).as("%s", on).hasSizeLessThan(2);
                    assertThat(CALENDAR.termOf(on))
                            .as("%s", on)
                            .isEqualTo(holding.stream().findFirst());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2025-autumn, 2025-07-19",
        "2026-spring, 2025-12-20",
        "2026-summer, 2026-03-28",
        "2023-autumn, 2023-01-01"
    })
    void reportsATermFromTheDayAfterTheOneBefore(String id, LocalDate from) {
        assertThat(CALENDAR.reportedFrom(CALENDAR.term(id).orElseThrow())).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2025/26",
        "2026-09-01, 2026/27",
        "2026-12-31, 2026/27",
        "2027-01-01, 2026/27",
        "2024-02-29, 2023/24",
        "1999-09-01, 1999/00",
        "2099-10-01, 2099/00"
    })
    void namesTheSchoolYear(LocalDate on, String year) {
        assertThat(SchoolCalendar.schoolYear(on)).isEqualTo(year);
    }

    @Test
    void namesTheSchoolYearInDigitsWhateverTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ur-PK-u-nu-arabext"));
        try {
            assertThat(SchoolCalendar.schoolYear(day("2026-09-01"))).isEqualTo("2026/27");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void withoutTermsCountsWeekdays() {
        assertThat(EMPTY.isWorkingDay(day("2025-12-25"))).isTrue();
        assertThat(EMPTY.isWorkingDay(day("2025-12-27"))).isFalse();
        assertThat(EMPTY.termOf(day("2025-12-25"))).isEmpty();
        assertThat(EMPTY.workingDaysAfter(day("2025-12-26"), 1)).isEqualTo("2025-12-29");
        assertThat(EMPTY.term("2025-autumn")).isEmpty();
    }

    @Test
    void refusesTermsThatOverlapOrShareAName() {
        Term autumn = term("2025-autumn", "2025-09-02", "2025-12-19");
        Term late = term("2026-spring", "2025-12-19", "2026-03-27");
        Term same = term("2025-autumn", "2026-01-05", "2026-03-27");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchoolCalendar(List.of(late, autumn), Set.of(), Set.of()))
                .withMessage("The terms 2025-autumn and 2026-spring overlap.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchoolCalendar(List.of(autumn, same), Set.of(), Set.of()))
                .withMessage("Two terms have the same name.");
    }

    private static Term term(String id, String first, String last) {
        LocalDate half = day(first).plusWeeks(7);
        return new Term(id, day(first), day(last), half, half.plusDays(8));
    }

    @Test
    void namesATermAsPeopleSayIt() {
        assertThat(CALENDAR.term("2026-autumn").map(Term::title)).contains("Autumn term 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "autumn, 2025-09-02, 2025-10-25, 2025-11-02, 2025-12-19",
        "2025-, 2025-09-02, 2025-10-25, 2025-11-02, 2025-12-19",
        "2025-autumn, 2025-10-26, 2025-10-25, 2025-11-02, 2025-12-19",
        "2025-autumn, 2025-09-02, 2025-11-03, 2025-11-02, 2025-12-19",
        "2025-autumn, 2025-09-02, 2025-10-25, 2025-12-20, 2025-12-19"
    })
    void refusesATermWhoseNameOrDaysAreOutOfOrder(
            String id, LocalDate first, LocalDate half, LocalDate back, LocalDate last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(id, first, last, half, back))
                .withMessageContaining(id);
    }
}
