package org.lidsdown.admin.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.Walked;
import org.lidsdown.domain.incident.Act;

class ProgressTest {
    private final MadeUpSchool school = new MadeUpSchool();

    @Test
    void wayTakenAndWhereItStandsAreTold() {
        var incident = Walked.opened(school, "A video").toTheBreach().incident();

        Progress progress = Progress.of(incident, Optional.empty(), school.calendar);

        assertThat(progress.here()).containsExactly("breach");
        assertThat(progress.passed()).containsExactlyInAnyOrder("tell", "record");
        assertThat(progress.taken()).containsExactlyInAnyOrder("tell.next", "record.settled");
        assertThat(progress.reached("closed")).isFalse();
    }

    @Test
    void frameIsWhereYouAreOnlyWhileNobodyIsInIt() {
        var empty = Walked.opened(school, "A video").toThePupils().incident();
        var full = Walked.opened(school, "A video").toThePupils(school.alex).incident();

        Progress before = Progress.of(empty, Optional.empty(), school.calendar);
        Progress after = Progress.of(full, Optional.empty(), school.calendar);

        assertThat(before.here()).containsExactly("pupils");
        assertThat(after.here()).containsExactly("role");
    }

    @Test
    void pupilsBranchShowsThatPupilsWayAlone() {
        var incident =
                Walked.opened(school, "A video")
                        .toThePupils(school.alex, school.billie)
                        .does(new Act.Answered("role", "victim", Optional.of(school.alex), ""))
                        .incident();

        Progress billies = Progress.of(incident, Optional.of(school.billie), school.calendar);

        assertThat(billies.here()).containsExactly("role");
        assertThat(billies.taken()).doesNotContain("role.victim");
        assertThat(billies.standing()).containsEntry("victim", List.of(school.alex));
    }
}
