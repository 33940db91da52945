package org.lidsdown.domain.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Card;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Place;

/**
 * Judges how boxes and arrows are put together: every arrow leads somewhere and fits the box that
 * it leaves.
 */
final class PlaceChecks {
    private final Chart chart;
    private final Lines lines;
    private final Faults faults;
    private final Map<String, Place> places = new HashMap<>();

    PlaceChecks(Chart chart, Lines lines, Faults faults) {
        this.chart = chart;
        this.lines = lines;
        this.faults = faults;
        chart.places().forEach(place -> places.put(place.id(), place));
    }

    void check() {
        if (chart.places().isEmpty()) {
            faults.add(lines.of("chart", ""), "This chart has no boxes.");
            return;
        }
        checkStart();
        chart.places().forEach(this::checkInitial);
        chart.arrows().forEach(this::checkTargets);
        chart.boxes().forEach(this::checkArrowsOf);
        chart.places().forEach(this::checkFrame);
    }

    private void checkStart() {
        Optional<Place> start = find(chart.start());
        if (start.isEmpty() || start.get().parent().isPresent()) {
            faults.add(
                    lines.of("chart", ""),
                    "The chart starts at '" + chart.start() + "', and there is no such box.");
        }
    }

    private Optional<Place> find(String id) {
        return Optional.ofNullable(places.get(id));
    }

    private void checkInitial(Place place) {
        place.initial()
                .filter(initial -> !childrenOf(place).contains(initial))
                .ifPresent(initial ->
                        faults.add(
                                lines.of("place", place.id()),
                                "The part '%s' starts at '%s', which is not in it."
                                        .formatted(place.id(), initial)));
    }

    private Set<String> childrenOf(Place place) {
        return chart.places().stream()
                .filter(child -> child.parent().filter(place.id()::equals).isPresent())
                .map(Place::id)
                .collect(Collectors.toSet());
    }

    private void checkTargets(Arrow arrow) {
        if (arrow.targets().isEmpty()) {
            faultAt(arrow, "The arrow '" + arrow.event() + "' leads nowhere.");
        }
        for (String target : arrow.targets()) {
            if (!places.containsKey(target)) {
                faultAt(
                        arrow,
                        "The arrow '%s' leads to '%s', and there is no such box."
                                .formatted(arrow.event(), target));
            }
        }
        arrow.printed()
                .filter(printed -> chart.box(printed).isEmpty())
                .ifPresent(p -> faultAt(arrow, "The printed arrow leads to no box '" + p + "'."));
        checkTargetsRunBeside(arrow);
    }

    private void checkTargetsRunBeside(Arrow arrow) {
        List<String> targets = arrow.targets();
        for (int i = 1; i < targets.size(); i++) {
            String one = targets.get(i);
            targets.subList(0, i).stream()
                    .filter(other -> !runBeside(one, other))
                    .forEach(other ->
                            faultAt(
                                    arrow,
                                    "The arrow '%s' leads to '%s' and '%s', which cannot be active together."
                                            .formatted(arrow.event(), other, one)));
        }
    }

    private boolean runBeside(String one, String other) {
        List<String> around = around(other);
        return around(one).stream()
                .filter(around::contains)
                .findFirst()
                .flatMap(this::find)
                .filter(frame -> frame.kind() == Place.Kind.BESIDE)
                .isPresent();
    }

    private List<String> around(String id) {
        return Stream.iterate(
                        find(id), Optional::isPresent, p -> p.get().parent().flatMap(this::find))
                .map(place -> place.orElseThrow().id())
                .toList();
    }

    private void checkArrowsOf(Box box) {
        List<Arrow> arrows = chart.arrowsFrom(box.id());
        switch (box) {
            case Box.Question(var card, var answers) -> {
                if (answers.size() < 2) {
                    fault(card.id(), "The question '" + card.id() + "' has fewer than 2 answers.");
                }
                checkAnswersDiffer(card.id(), answers);
                arrows.forEach(arrow -> checkEvent(arrow, box.id(), arrow.answer()));
                arrows.forEach(arrow -> checkExplained(arrow, card));
            }
            case Box.Duties duties -> checkOnly(duties.id(), arrows, "settled");
            case Box.Notice notice -> checkOnly(notice.id(), arrows, "next");
            case Box.EachPupil _, Box.End _ -> {}
        }
    }

    private void checkAnswersDiffer(String id, List<Box.Answer> answers) {
        long words =
                answers.stream().map(a -> a.words().toLowerCase(Locale.ROOT)).distinct().count();
        if (words < answers.size()) {
            fault(id, "Two answers of the question '" + id + "' say the same.");
        }
    }

    private void checkExplained(Arrow arrow, Card question) {
        boolean printed = question.layer() == Layer.PRINTED && !chart.margin().print().isEmpty();
        boolean unexplained = arrow.layer() == Layer.OVERLAY && arrow.overlay().isEmpty();
        if (printed && unexplained && places.keySet().containsAll(arrow.targets())) {
            faultAt(
                    arrow,
                    "The arrow '%s' is not printed and does not say why it is there."
                            .formatted(arrow.event()));
        }
    }

    private void checkOnly(String id, List<Arrow> arrows, String word) {
        arrows.forEach(arrow -> checkEvent(arrow, id, word));
        if (arrows.isEmpty()) {
            fault(id, "The box '%s' has no arrow '%s.%s'.".formatted(id, id, word));
        }
    }

    private void checkEvent(Arrow arrow, String id, String word) {
        if (!arrow.event().equals(id + "." + word)) {
            faultAt(
                    arrow,
                    "The arrow '%s' leaves the box '%s' on its own account; it should be '%s.%s'."
                            .formatted(arrow.event(), id, id, word));
        }
    }

    private void checkFrame(Place place) {
        switch (place.kind()) {
            case SERIES, EACH_PUPIL -> checkOnlyDone(place.id(), chart.arrowsFrom(place.id()));
            case BESIDE -> {
                checkOnlyDone(place.id(), chart.arrowsFrom(place.id()));
                if (childrenOf(place).isEmpty()) {
                    fault(place.id(), "The part '" + place.id() + "' holds nothing.");
                }
            }
            case BOX, END, QUIET_END -> {}
        }
    }

    private void checkOnlyDone(String id, List<Arrow> arrows) {
        for (Arrow arrow : arrows) {
            if (!arrow.event().equals("done.state." + id)) {
                faultAt(
                        arrow,
                        "The arrow '%s' leaves the part '%s' before it is done."
                                .formatted(arrow.event(), id));
            }
        }
    }

    private void fault(String place, String sentence) {
        faults.add(lines.of("place", place), sentence);
    }

    private void faultAt(Arrow arrow, String sentence) {
        faults.add(lines.of("arrow", arrow.event()), sentence);
    }
}
