package org.lidsdown.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Sentence;
import org.lidsdown.domain.reading.ChartReader;

/** Every walk along the shipped chart. */
class ShippedWalksTest {
    private static final Chart CHART = ChartReader.torView();

    private static List<List<String>> whole() {
        List<List<String>> walks = new ArrayList<>();
        AllWalks.whole(CHART, walks::add);
        return walks;
    }

    private static List<String> printed() {
        List<String> walks = new ArrayList<>();
        AllWalks.printed(CHART, walk -> walks.add(String.join(" ", walk)));
        return walks;
    }

    @Test
    void eachWalkEndsWhereTheChartEnds() {
        assertThat(whole())
                .hasSize(32)
                .doesNotHaveDuplicates()
                .allSatisfy(walk ->
                        assertThat(walk).startsWith("tell", "record").endsWith("review", "closed"));
    }

    @Test
    void eachBoxIsReached() {
        Set<String> reached = whole().stream().flatMap(List::stream).collect(Collectors.toSet());

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        CHART.boxes().stream()
                                .filter(box -> !(box instanceof Box.EachPupil))
                                .map(Box::id)
                                .toList());
    }

    @Test
    void eachPrintedSentenceIsMetOnAWalkOrStandsBesideThem() {
        Set<String> reached = whole().stream().flatMap(List::stream).collect(Collectors.toSet());
        Stream<Sentence> onTheWay =
                CHART.boxes().stream()
                        .filter(box -> reached.contains(box.id()))
                        .flatMap(box -> box.card().sentences().stream());
        Stream<Sentence> beside =
                Stream.concat(
                        CHART.title().stream(),
                        CHART.margin().legends().stream()
                                .flatMap(l -> l.card().sentences().stream()));

        Set<String> met =
                Stream.concat(onTheWay, beside).map(Sentence::id).collect(Collectors.toSet());

        assertThat(met).containsExactlyInAnyOrderElementsOf(CHART.margin().print());
    }

    @Test
    void noWalkGoesAnyWayTwice() {
        assertThat(whole())
                .allSatisfy(walk -> assertThat(walk.stream().filter("breach"::equals)).hasSize(1));
    }

    @Test
    void thePrintHasThreeWalks() {
        assertThat(printed())
                .containsExactly(
                        "tell record breach staff-involved staff",
                        "tell record breach staff-involved role victim",
                        "tell record breach staff-involved role instigator");
    }

    @Test
    void anIncidentMeetsThePartForEachPupilAsOneBox() {
        Set<String> stands = new HashSet<>();
        Walk walk = Course.of(CHART).start();

        for (String answer :
                List.of(
                        "tell.next",
                        "record.settled",
                        "breach.safeguarding",
                        "possibly-illegal.no",
                        "staff-involved.yes",
                        "staff.settled",
                        "pupils.settled",
                        "review.settled")) {
            String[] parts = answer.split("\\.", -1);
            walk = (Walk) walk.answer(parts[0], parts[1]);
            stands.addAll(walk.boxes());
        }

        assertThat(walk.ended()).isTrue();
        assertThat(stands)
                .containsExactlyInAnyOrder(
                        "record",
                        "breach",
                        "possibly-illegal",
                        "staff-involved",
                        "staff",
                        "pupils",
                        "review");
    }

    @Test
    void aPupilsBranchHasFiveOrders() {
        Walk start = Course.of(CHART).startForPupil();
        List<String> ways = new ArrayList<>();

        every(start, "", ways);

        assertThat(ways)
                .containsExactlyInAnyOrder(
                        " role.victim victim.settled",
                        " role.instigator instigator.settled",
                        " role.both victim.settled instigator.settled",
                        " role.both instigator.settled victim.settled",
                        " role.witness witness.settled");
    }

    private static void every(Walk walk, String way, List<String> ways) {
        if (walk.ended()) {
            ways.add(way);
        }
        for (String box : walk.boxes()) {
            for (String answer : walk.answers(box)) {
                every((Walk) walk.answer(box, answer), way + " " + box + "." + answer, ways);
            }
        }
    }
}
