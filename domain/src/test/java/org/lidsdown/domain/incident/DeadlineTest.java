package org.lidsdown.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.domain.incident.AnIncident.ANN;
import static org.lidsdown.domain.incident.AnIncident.added;
import static org.lidsdown.domain.incident.AnIncident.answered;
import static org.lidsdown.domain.incident.AnIncident.begunAt;
import static org.lidsdown.domain.incident.AnIncident.decided;
import static org.lidsdown.domain.incident.AnIncident.settled;
import static org.lidsdown.domain.incident.AnIncident.wentOn;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day by which a duty is to be settled, counted by the school's own calendar. */
class DeadlineTest {
    private static AnIncident victimFrom(LocalDateTime at) {
        return pupilFrom(at, "victim");
    }

    private static AnIncident pupilFrom(LocalDateTime at, String role) {
        return begunAt(at.minusMinutes(30))
                .isRecorded()
                .does(
                        answered("breach", "safeguarding"),
                        answered("possibly-illegal", "no"),
                        answered("staff-involved", "no"),
                        added(ANN))
                .at(at)
                .does(answered("role", role, ANN));
    }

    private static AnIncident staffFrom(LocalDateTime at) {
        return begunAt(at.minusMinutes(30))
                .isRecorded()
                .does(
                        answered("breach", "safeguarding"),
                        answered("possibly-illegal", "no"),
                        answered("staff-involved", "yes"))
                .at(at);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # a child at risk: at once, whatever the day
                    2025-09-17T10:00, 2025-09-17
                    2025-10-24T16:30, 2025-10-24
                    2025-12-25T12:00, 2025-12-25
                    2025-08-03T23:59, 2025-08-03
                    """)
    void aChildAtRiskIsAtOnce(LocalDateTime at, LocalDate by) {
        AnIncident incident =
                victimFrom(at.minusMinutes(5)).at(at).does(decided("at-risk", true, ANN));

        assertThat(incident.duty("P26", ANN).dueBy()).contains(by);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # an ordinary day, and a Friday
                    2025-09-17T10:00, 2025-09-18
                    2025-09-19T10:00, 2025-09-22
                    # Friday before half term
                    2025-10-24T15:00, 2025-11-03
                    2026-02-13T15:00, 2026-02-23
                    # before May's half term, with a bank holiday in it
                    2026-05-22T15:00, 2026-06-04
                    # the bank holiday in early May is a Monday
                    2026-05-01T15:00, 2026-05-05
                    # the last day of a term: the next one begins with an INSET day, when staff work
                    2025-12-19T15:00, 2026-01-05
                    2026-03-27T15:00, 2026-04-13
                    # Good Friday and Easter Monday lie in the holidays
                    2025-04-04T15:00, 2025-04-22
                    # a Saturday in term, and the summer holidays
                    2025-09-20T10:00, 2025-09-22
                    2026-08-12T10:00, 2026-09-02
                    # the last moment of a Sunday and the first of a Monday
                    2025-09-21T23:59, 2025-09-22
                    2025-09-22T00:00, 2025-09-23
                    """)
    void theLadoIsWithinAWorkingDay(LocalDateTime at, LocalDate by) {
        AnIncident incident = staffFrom(at).does(decided("harmed-child", true));

        assertThat(incident.duty("P17").dueBy()).contains(by);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # the same school day
                    2025-09-17T10:00, 2025-09-17
                    # Saturday, half term, a bank holiday, the night before an INSET day
                    2025-09-20T10:00, 2025-09-22
                    2025-10-29T10:00, 2025-11-03
                    2026-05-04T10:00, 2026-05-05
                    2026-01-05T10:00, 2026-01-06
                    # the summer holidays end with an INSET day
                    2026-08-12T10:00, 2026-09-03
                    """)
    void recordingIsTheSameSchoolDayElseTheNext(LocalDateTime at, LocalDate by) {
        AnIncident incident = begunAt(at.minusMinutes(1)).does(wentOn("tell"));

        assertThat(incident.duty("P04").dueBy()).contains(by);
        assertThat(incident.duty("P05").dueBy()).contains(by);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-09-17T10:00, 2025-09-19
                    2025-10-23T15:00, 2025-11-03
                    2025-10-24T15:00, 2025-11-04
                    2025-12-18T15:00, 2026-01-05
                    """)
    void parentsAreWithinTwoWorkingDays(LocalDateTime at, LocalDate by) {
        AnIncident instigator = pupilFrom(at, "instigator").does(decided("serious", true, ANN));

        assertThat(victimFrom(at).duty("P25", ANN).dueBy()).contains(by);
        assertThat(instigator.duty("P30", ANN).dueBy()).contains(by);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # in term, on its last day, and in the holidays that follow
                    2025-09-17T10:00, 2025-12-19
                    2025-12-19T10:00, 2025-12-19
                    2025-12-24T10:00, 2026-03-27
                    2025-10-29T10:00, 2025-12-19
                    2026-08-12T10:00, 2026-12-18
                    """)
    void theReviewIsBeforeTheEndOfTerm(LocalDateTime at, LocalDate by) {
        AnIncident incident =
                victimFrom(at.minusMinutes(20))
                        .isSupported(ANN)
                        .does(wentOn("victim", ANN))
                        .at(at)
                        .does(wentOn("pupils"));

        assertThat(incident.duty("P32").dueBy()).contains(by);
    }

    @Test
    void theReviewAfterTheLastKnownTermHasNoDay() {
        AnIncident incident =
                victimFrom(LocalDateTime.of(2027, 8, 2, 9, 0))
                        .isSupported(ANN)
                        .does(wentOn("victim", ANN), wentOn("pupils"));

        assertThat(incident.duty("P32").dueSince()).isPresent();
        assertThat(incident.duty("P32").dueBy()).isEmpty();
    }

    @Test
    void withoutADeadlineThereIsNoDay() {
        AnIncident incident = victimFrom(LocalDateTime.of(2025, 9, 17, 9, 0));

        assertThat(incident.duty("P20", ANN).dueBy()).isEmpty();
        assertThat(incident.duty("P27", ANN).dueBy()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # an hour before midnight by London's clocks in summer is another day in Greenwich
                    2026-06-16T23:30, 2026-06-16
                    2026-06-17T00:30, 2026-06-17
                    # the nights on which the clocks change: 29 March and 25 October 2026
                    2026-03-28T23:30, 2026-03-28
                    2026-03-29T00:30, 2026-03-29
                    2026-03-29T02:30, 2026-03-29
                    2026-10-25T00:30, 2026-10-25
                    2026-10-25T01:30, 2026-10-25
                    2026-10-25T23:30, 2026-10-25
                    """)
    void daysAreLondonsDays(LocalDateTime at, LocalDate by) {
        AnIncident incident =
                victimFrom(at.minusHours(6)).at(at).does(decided("at-risk", true, ANN));

        assertThat(incident.duty("P26", ANN).dueBy()).contains(by);
    }

    @Test
    void settlingDoesNotMoveTheDay() {
        AnIncident incident = begunAt(LocalDateTime.of(2025, 9, 17, 9, 0)).does(wentOn("tell"));
        Optional<LocalDate> by = incident.duty("P04").dueBy();

        incident.at(LocalDateTime.of(2025, 9, 29, 9, 0)).does(settled("P04"));

        assertThat(incident.duty("P04").dueBy()).isEqualTo(by).contains(LocalDate.of(2025, 9, 17));
    }
}
