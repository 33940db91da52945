package org.lidsdown.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Overlay;
import org.lidsdown.domain.chart.Sentence;
import org.lidsdown.domain.duty.Deadline;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.people.Role;

/** The shipped chart against the poster on the school's wall. */
class ShippedChartTest {
    private static final Chart CHART = ChartReader.torView();

    /** The poster's sentences: id, box, words, as they hang on the wall. */
    private static List<String> poster() {
        try (InputStream in =
                ShippedChartTest.class.getResourceAsStream(
                        "/org/lidsdown/domain/chart/poster.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> lines(String place, List<Sentence> sentences) {
        return sentences.stream().map(s -> s.id() + "\t" + place + "\t" + s.words());
    }

    @Test
    void carriesThePostersSentencesWordForWordEachOnceOnItsBox() {
        List<String> chart = new ArrayList<>();

        lines("title", CHART.title()).forEach(chart::add);
        CHART.boxes().forEach(box -> lines(box.id(), box.card().sentences()).forEach(chart::add));
        CHART.margin()
                .legends()
                .forEach(l -> lines(l.id(), l.card().sentences()).forEach(chart::add));

        assertThat(chart).containsExactlyInAnyOrderElementsOf(poster());
        assertThat(poster()).hasSize(32);
    }

    @Test
    void namesEachSentenceOfThePosterInItsInventory() {
        List<String> ids = poster().stream().map(line -> line.split("\t", -1)[0]).toList();

        assertThat(CHART.margin().print()).containsExactlyElementsOf(ids);
        assertThat(CHART.sentences())
                .extracting(Sentence::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void hasThePrintedArrowsAndNoOthersInThePrintedLayer() {
        List<String> printed =
                CHART.arrows().stream()
                        .filter(arrow -> arrow.layer() == Layer.PRINTED)
                        .map(arrow ->
                                "%s -> %s".formatted(arrow.event(), arrow.printed().orElseThrow()))
                        .toList();

        assertThat(printed)
                .containsExactlyInAnyOrder(
                        "tell.next -> record",
                        "record.settled -> breach",
                        "breach.technical -> staff-involved",
                        "breach.safeguarding -> staff-involved",
                        "staff-involved.yes -> staff",
                        "staff-involved.no -> role",
                        "role.victim -> victim",
                        "role.instigator -> instigator");
    }

    @Test
    void hasThePrintedBoxesAndNoOthersInThePrintedLayer() {
        Stream<String> printed =
                CHART.boxes().stream()
                        .filter(box -> box.card().layer() == Layer.PRINTED)
                        .map(Box::id);

        assertThat(printed)
                .containsExactly(
                        "tell",
                        "record",
                        "breach",
                        "staff-involved",
                        "staff",
                        "role",
                        "victim",
                        "instigator");
    }

    @Test
    void offersOnlyThePrintedAnswersAsPrinted() {
        Stream<String> printed =
                CHART.boxes().stream()
                        .filter(Box.Question.class::isInstance)
                        .map(Box.Question.class::cast)
                        .flatMap(question ->
                                question.answers().stream()
                                        .filter(a -> a.layer() == Layer.PRINTED)
                                        .map(a -> question.id() + "." + a.id()));

        assertThat(printed)
                .containsExactly(
                        "breach.technical",
                        "breach.safeguarding",
                        "staff-involved.yes",
                        "staff-involved.no",
                        "role.victim",
                        "role.instigator");
    }

    @Test
    void saysOfEverythingInTheOverlayWhyItIsThereWithSourceAndDate() {
        List<Overlay> overlays = new ArrayList<>();

        CHART.boxes().forEach(box -> box.card().overlay().ifPresent(overlays::add));
        CHART.arrows().forEach(arrow -> arrow.overlay().ifPresent(overlays::add));
        CHART.margin().legends().forEach(l -> l.card().overlay().ifPresent(overlays::add));
        choices().forEach(choice -> choice.overlay().ifPresent(overlays::add));
        CHART.margin().facts().forEach(fact -> fact.overlay().ifPresent(overlays::add));
        CHART.boxes().stream()
                .filter(Box.Duties.class::isInstance)
                .forEach(box -> overlays.addAll(((Box.Duties) box).overlays().values()));

        assertThat(overlays).hasSize(AChart.torView().split("<ld:why", -1).length - 1);
        assertThat(overlays)
                .allSatisfy(overlay -> {
                    assertThat(overlay.why()).endsWith(".").hasSizeGreaterThan(20);
                    assertThat(overlay.source()).isNotBlank();
                    assertThat(overlay.date()).isAfter("2026-01-01");
                });
    }

    private static Stream<Legend.Choice> choices() {
        return CHART.margin().legends().stream().flatMap(legend -> legend.choices().stream());
    }

    @Test
    void marksTheDutiesThatThePrintDoesNotHave() {
        Stream<String> added =
                CHART.boxes().stream()
                        .filter(Box.Duties.class::isInstance)
                        .flatMap(box -> ((Box.Duties) box).overlays().keySet().stream());

        assertThat(added).containsExactlyInAnyOrder("O01", "O02", "O03", "O04", "O05");
    }

    @Test
    void marksTheFourthCriterionAndTheOpenChoiceAsOverlay() {
        assertThat(CHART.margin().facts())
                .filteredOn(fact -> fact.overlay().isPresent())
                .extracting("id")
                .containsExactly("not-suitable");
        assertThat(choices().filter(choice -> choice.overlay().isPresent()))
                .extracting(Legend.Choice::id)
                .containsExactly("other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P04 | record     | always     |                                       | SameSchoolDay[]      |                  | ONLINE_SAFETY_COORDINATOR
                    P05 | record     | always     |                                       | SameSchoolDay[]      |                  | ONLINE_SAFETY_COORDINATOR
                    P11 | record     | when       | upset-or-bully                        | WorkingDays[days=2]  | wellbeing-team   | ONLINE_SAFETY_COORDINATOR
                    P17 | staff      | when       | harmed-child criminal-offence risk-of-harm not-suitable | WorkingDays[days=1] | lado | HEAD
                    O04 | staff      | unless     | harmed-child criminal-offence risk-of-harm not-suitable | WorkingDays[days=2] |      | HEAD
                    P20 | victim     | one-of     | support                               | None[]               |                  | FORM_TEACHER
                    P21 | victim     | one-of     | support                               | None[]               |                  | ONLINE_SAFETY_COORDINATOR
                    P22 | victim     | one-of     | support                               | None[]               |                  | SENIOR_LEADER
                    P23 | victim     | one-of     | support                               | None[]               |                  | DSL
                    P24 | victim     | one-of     | support                               | None[]               |                  | PCSO
                    P25 | victim     | if-applies |                                       | WorkingDays[days=2]  |                  | ONLINE_SAFETY_COORDINATOR
                    P26 | victim     | when       | at-risk                               | AtOnce[]             | children-at-risk | DSL
                    P27 | victim     | if-applies |                                       | None[]               |                  | SENIOR_LEADER
                    P28 | instigator | always     |                                       | None[]               |                  | ONLINE_SAFETY_COORDINATOR
                    P29 | instigator | always     |                                       | None[]               |                  | SENIOR_LEADER
                    P30 | instigator | when       | serious persistent                    | WorkingDays[days=2]  |                  | SENIOR_LEADER
                    P31 | instigator | if-applies |                                       | None[]               | children-at-risk | DSL
                    P32 | review     | always     |                                       | EndOfTerm[]          |                  | ONLINE_SAFETY_COORDINATOR
                    O01 | technical  | always     |                                       | WorkingDays[days=5]  | it-provider      | TECHNICIAN
                    O02 | police     | always     |                                       | AtOnce[]             | police           | DSL
                    O03 | police     | always     |                                       | AtOnce[]             |                  | DSL
                    O05 | witness    | always     |                                       | WorkingDays[days=2]  |                  | FORM_TEACHER
                    """)
    void asksForEachDutyAsTheSchoolDoes(
            String id,
            String box,
            String need,
            String on,
            String deadline,
            String contact,
            Role owner) {
        Duty duty = CHART.duty(id).orElseThrow();

        assertThat(CHART.boxOf(duty).id()).isEqualTo(box);
        assertThat(duty.need()).isEqualTo(need(need, on));
        assertThat(duty.deadline()).isInstanceOf(Deadline.class).hasToString(deadline);
        assertThat(duty.contact()).isEqualTo(Optional.ofNullable(contact));
        assertThat(duty.owner()).isEqualTo(owner);
    }

    private static Need need(String need, String on) {
        return switch (need) {
            case "always" -> new Need.Always();
            case "if-applies" -> new Need.IfApplies();
            case "one-of" -> new Need.OneOf(on);
            case "when" -> new Need.When(Set.of(on.split(" ", -1)));
            default -> new Need.Unless(Set.of(on.split(" ", -1)));
        };
    }

    @Test
    void hasNoDutyBesidesThese() {
        assertThat(CHART.boxes().stream().mapToInt(box -> box.duties().size()).sum()).isEqualTo(22);
    }

    @Test
    void meetsRecordingEvidenceAndReviewOnEveryWalk() {
        Stream<String> always =
                CHART.boxes().stream()
                        .flatMap(box -> box.duties().stream())
                        .filter(Duty::everyWalk)
                        .map(Duty::id);

        assertThat(always).containsExactly("P04", "P05", "P32");
    }

    @Test
    void asksForFactsAboutPupilsAndCountsWhatIsPersistent() {
        Map<Boolean, List<String>> facts =
                CHART.margin().facts().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        fact -> fact.aboutPupil(),
                                        Collectors.mapping(
                                                fact -> fact.id(), Collectors.toList())));

        assertThat(facts.get(true)).containsExactly("at-risk", "serious", "persistent");
        assertThat(facts.get(false))
                .containsExactly(
                        "harmed-child", "criminal-offence", "risk-of-harm", "not-suitable");
        assertThat(CHART.margin().facts())
                .filteredOn(fact -> fact.counted())
                .extracting("id")
                .containsExactly("persistent");
    }

    @Test
    void leadsBothRolesIntoBothBoxesAtOnce() {
        Arrow both =
                CHART.arrows().stream()
                        .filter(arrow -> arrow.id().equals("role.both"))
                        .findFirst()
                        .orElseThrow();

        assertThat(both.targets()).containsExactly("victim", "instigator");
        assertThat(both.layer()).isEqualTo(Layer.OVERLAY);
    }

    @Test
    void findsEverythingByItsId() {
        assertThat(CHART.edition().id()).isEqualTo("tor-view/2026-1");
        assertThat(CHART.boxOf("tell").id()).isEqualTo("tell");
        assertThat(CHART.box("nowhere")).isEmpty();
        assertThat(CHART.legend("kinds")).isPresent();
        assertThat(CHART.fact("at-risk")).isPresent();
        assertThat(CHART.duty("P99")).isEmpty();
        assertThat(CHART.eachPupil().orElseThrow().id()).isEqualTo("pupils");
        assertThat(CHART.inside("pupils"))
                .contains("role", "victim", "pupil-done")
                .doesNotContain("pupils", "staff");
    }
}
