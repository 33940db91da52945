package org.lidsdown.admin.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.domain.trail.Topic;
import org.lidsdown.domain.trail.TrailLine;

class TrailModelTest {
    private final MadeUpSchool school = new MadeUpSchool();
    private final TrailModel model =
            new TrailModel(school.trail, school.people, new AtOnce(), new Notices());
    private final TrailSentences sentences = new TrailSentences();

    @Test
    void theNewestComesFirstWithTheNameOfWhoDidIt() {
        school.trail.done("s.khan", "SIGNED_IN", "s.khan", "");
        school.trail.done("r.hale", "INCIDENT_LOOKED_AT", "2026/27-003", "");

        model.refresh();

        TrailLine first = model.lines().getFirst();
        assertThat(model.name(first.by())).isEqualTo("Ruth Hale");
        assertThat(sentences.of(first)).isEqualTo("Looked at incident 2026/27-003");
        assertThat(model.more().get()).isFalse();
    }

    @Test
    void olderLinesFollowWhenTheyAreAskedFor() {
        IntStream.range(0, 150).forEach(_ -> school.trail.done("s.khan", "SIGNED_IN", "", ""));
        model.refresh();
        assertThat(model.lines()).hasSize(TrailModel.PAGE);
        assertThat(model.more().get()).isTrue();

        model.showOlder();

        assertThat(model.lines()).hasSize(150).doesNotHaveDuplicates();
        assertThat(model.more().get()).isFalse();
    }

    @Test
    void onlyWhatOnePersonDidAndOnlyOfOneKindIsShown() {
        school.trail.done("s.khan", "SIGNED_IN", "", "");
        school.trail.done("r.hale", "SIGNED_IN", "", "");
        school.trail.done("r.hale", "REPORT_MADE", "termly", "2026-autumn");

        model.topic().set(Topic.SIGNING_IN);
        model.by().set(Optional.of("r.hale"));

        assertThat(model.lines())
                .singleElement()
                .extracting(TrailLine::kind)
                .isEqualTo("SIGNED_IN");
    }

    @Test
    void whatHasNoWordsIsSaidAllTheSame() {
        school.trail.done("s.khan", "ANSWERED", "2026/27-001", "");
        school.trail.done("s.khan", "NOT_INVENTED_YET", "", "");

        model.refresh();

        assertThat(model.lines())
                .extracting(sentences::of)
                .containsExactly(
                        "Did something that this console has no words for (NOT_INVENTED_YET)",
                        "Wrote to incident 2026/27-001");
    }
}
