package org.lidsdown.admin.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.ToldAtTheKiosk;
import org.lidsdown.admin.school.Walked;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.Urgency;
import org.lidsdown.domain.incident.Act;

class PlanningTest {
    private final MadeUpSchool school = new MadeUpSchool();
    private final Planning planning =
            new Planning(
                    school.incidents,
                    school.concerns,
                    school.people,
                    school.pupils,
                    school.calendar,
                    new Days(school.clock));

    @Test
    void whatIsDueAtOnceComesBeforeWhatIsLate() {
        Walked.opened(school, "Recorded today").does(new Act.WentOn("tell", Optional.empty(), ""));
        school.clock.set(Instant.parse("2026-11-18T10:00:00Z"));
        Walked.opened(school, "Left on Wednesday")
                .does(new Act.WentOn("tell", Optional.empty(), ""));
        Walked.opened(school, "A child at risk")
                .toThePupils(school.alex)
                .does(new Act.Answered("role", "victim", Optional.of(school.alex), ""))
                .does(new Act.FactDecided("at-risk", true, Optional.of(school.alex), ""));
        school.clock.set(MadeUpSchool.FRIDAY);

        DayPlan plan = planning.plan();

        assertThat(plan.of(Urgency.AT_ONCE))
                .extracting(d -> d.duty().duty().id())
                .containsExactly("P26");
        assertThat(plan.of(Urgency.LATE))
                .extracting(d -> d.incident().words())
                .containsOnly("Left on Wednesday");
        assertThat(plan.due().getFirst().urgency()).isEqualTo(Urgency.AT_ONCE);
        assertThat(plan.of(Urgency.TODAY))
                .extracting(d -> d.incident().words())
                .contains("Recorded today");
    }

    @Test
    void whatWaitsAndWhatIsOpenAreCounted() {
        Walked.opened(school, "open");
        school.concerns.arrive(ToldAtTheKiosk.by("alex-m").concern());

        DayPlan plan = planning.plan();

        assertThat(plan.openIncidents()).isEqualTo(1);
        assertThat(plan.waiting()).isEqualTo(1);
    }

    @Test
    void dayWithoutIncidentsIsCalm() {
        DayPlan plan = planning.plan();

        assertThat(plan.due()).isEmpty();
    }
}
