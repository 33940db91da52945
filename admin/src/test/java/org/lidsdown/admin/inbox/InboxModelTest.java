package org.lidsdown.admin.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.ToldAtTheKiosk;
import org.lidsdown.admin.school.Walked;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.IncidentRef;

class InboxModelTest {
    private final MadeUpSchool school = new MadeUpSchool();
    private final List<IncidentRef> opened = new ArrayList<>();
    private final Notices notices = new Notices();
    private final InboxModel inbox =
            new InboxModel(
                    school.concerns,
                    new Linking(school.incidents, school.course.chart(), "s.khan"),
                    new AtOnce(),
                    notices,
                    Runnable::run);

    @BeforeEach
    void look() {
        inbox.refresh();
    }

    @Test
    void whatAPupilTellsAppearsByItself() {
        Concern told = ToldAtTheKiosk.by("alex-m").concern();

        school.concerns.arrive(told);

        assertThat(inbox.waiting()).extracting(Arrived::concern).containsExactly(told);
    }

    @Test
    void whoNeedsHelpNowStandsFirstAndIsCounted() {
        school.concerns.arrive(ToldAtTheKiosk.by("jay-p").concern());

        school.concerns.arrive(ToldAtTheKiosk.by("alex-m").needingHelpNow().concern());

        assertThat(inbox.urgent().get()).isEqualTo(1);
        assertThat(inbox.waiting().getFirst().concern().isUrgent()).isTrue();
    }

    @Test
    void arrivalDoesNotTakeAwayWhatIsLookedAt() {
        Concern first = ToldAtTheKiosk.by("jay-p").concern();
        school.concerns.arrive(first);
        inbox.choose(Optional.of(first.id()));

        school.concerns.arrive(ToldAtTheKiosk.by("alex-m").needingHelpNow().concern());

        assertThat(inbox.chosen().get()).contains(first.id());
    }

    @Test
    void openingAnIncidentTakesTheConcernAlong() {
        Arrived arrived = school.concerns.arrive(ToldAtTheKiosk.by("alex-m").concern());

        inbox.openIncident(arrived, "A frightening video", opened::add);

        assertThat(inbox.waiting()).isEmpty();
        assertThat(school.incidents.find(opened.getFirst()).orElseThrow().entries())
                .anyMatch(e -> e.act().equals(new Act.ConcernLinked(arrived.concern().id())));
    }

    @Test
    void concernCanBelongToAnIncidentThatIsOpen() {
        var open = Walked.opened(school, "A video");
        Arrived arrived = school.concerns.arrive(ToldAtTheKiosk.by("alex-m").concern());
        inbox.refresh();

        inbox.link(arrived, inbox.open().getFirst(), opened::add);

        assertThat(opened).containsExactly(open.ref());
        assertThat(inbox.waiting()).isEmpty();
    }

    @Test
    void wordsTheLogCannotKeepAreRefusedInASentence() {
        Arrived arrived = school.concerns.arrive(ToldAtTheKiosk.by("alex-m").concern());

        inbox.openIncident(arrived, "x".repeat(4_001), opened::add);

        assertThat(opened).isEmpty();
        assertThat(notices.now().get().orElseThrow().sentence())
                .startsWith("These words cannot be kept");
    }
}
