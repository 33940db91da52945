package org.lidsdown.admin.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.Walked;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogLine;

class LogModelTest {
    private final MadeUpSchool school = new MadeUpSchool();
    private final LogModel log =
            new LogModel(
                    school.incidents,
                    school.course.chart(),
                    List.of("2026/27"),
                    "s.khan",
                    new AtOnce(),
                    new Notices());

    private List<String> words() {
        return log.lines().stream().flatMap(Optional::stream).map(LogLine::words).toList();
    }

    @Test
    void newestComesFirst() {
        Walked.opened(school, "first");
        Walked.opened(school, "second");

        log.refresh();

        assertThat(words()).containsExactly("second", "first");
    }

    @Test
    void listNarrowsAsSomebodyTypes() {
        Walked.opened(school, "A video was passed round");
        Walked.opened(school, "A password was used");
        log.refresh();

        log.search().set("pass");
        log.search().set("passw");

        assertThat(words()).containsExactly("A password was used");
        assertThat(log.count().get()).isEqualTo(1);
    }

    @Test
    void onlyThoseOfAKindAreShown() {
        Walked.opened(school, "unsorted");
        Walked.opened(school, "sorted").toTheBreach();
        log.refresh();

        log.choice().set(Optional.of("conduct"));

        assertThat(words()).containsExactly("sorted");
    }

    @Test
    void onlyOpenOnesAreShown() {
        Walked.opened(school, "open");
        log.refresh();

        log.closed().set(Optional.of(true));

        assertThat(words()).isEmpty();
    }

    @Test
    void pagesAreReadWhenSomebodyLooksAtThem() {
        IntStream.range(0, 250).forEach(i -> Walked.opened(school, "incident " + i));
        log.refresh();

        Optional<LogLine> last = log.lines().get(249);

        assertThat(log.lines()).hasSize(250);
        assertThat(last).map(LogLine::words).contains("incident 0");
    }

    @Test
    void incidentCanBeOpenedWithoutAKiosk() {
        List<IncidentRef> opened = new ArrayList<>();

        log.openIncident("A phone call from a parent", opened::add);

        assertThat(school.incidents.find(opened.getFirst())).isPresent();
    }
}
