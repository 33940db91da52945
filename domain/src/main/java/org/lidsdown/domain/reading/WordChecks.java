package org.lidsdown.domain.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Card;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Sentence;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;

/** Judges what is written on a chart: printed sentences, duties, and why the overlay is there. */
final class WordChecks {
    private final Chart chart;
    private final Lines lines;
    private final Faults faults;
    private final Set<String> known;
    private final Set<String> withPupils;

    WordChecks(Chart chart, Lines lines, Faults faults) {
        this.chart = chart;
        this.lines = lines;
        this.faults = faults;
        this.known = known(chart);
        this.withPupils = chart.eachPupil().map(each -> chart.inside(each.id())).orElse(Set.of());
    }

    void check() {
        checkPrint();
        chart.boxes().forEach(this::checkCard);
        chart.margin().legends().forEach(this::checkLegend);
        chart.boxes().forEach(this::checkDuties);
    }

    private void checkPrint() {
        Map<String, Integer> count = new HashMap<>();
        for (Sentence sentence : chart.sentences()) {
            count.merge(sentence.id(), 1, Integer::sum);
            if (sentence.words().isEmpty()) {
                sentenceFault(sentence.id(), "has no words");
            }
        }
        Set<String> print = chart.margin().print();
        print.stream()
                .filter(id -> !count.containsKey(id))
                .forEach(id ->
                        faults.add(
                                lines.of("print", ""),
                                "The printed sentence " + id + " is missing."));
        count.forEach((id, times) -> {
            if (times > 1) {
                sentenceFault(id, "stands on the chart " + times + " times");
            }
            if (!print.contains(id)) {
                sentenceFault(id, "is not in the print's list of sentences");
            }
        });
    }

    private void sentenceFault(String id, String what) {
        faults.add(lines.of("sentence", id), "The printed sentence " + id + " " + what + ".");
    }

    private void checkCard(Box box) {
        Card card = box.card();
        boolean printed = !card.sentences().isEmpty();
        if (!printed && card.layer() == Layer.PRINTED && hasPrint()) {
            faults.add(
                    lines.of("place", card.id()),
                    "The box '%s' has no printed sentence and does not say why it is there."
                            .formatted(card.id()));
        }
        if (printed && card.layer() == Layer.OVERLAY) {
            faults.add(
                    lines.of("place", card.id()),
                    "The box '%s' is overlay, so it cannot carry printed sentences."
                            .formatted(card.id()));
        }
    }

    private void checkLegend(Legend legend) {
        if (legend.choices().size() < 2) {
            faults.add(
                    lines.of("legend", legend.id()),
                    "The list '" + legend.id() + "' has fewer than 2 choices.");
        }
        Card card = legend.card();
        if (card.sentences().isEmpty() && card.layer() == Layer.PRINTED && hasPrint()) {
            faults.add(
                    lines.of("legend", legend.id()),
                    "The list '%s' has no printed sentence and does not say why it is there."
                            .formatted(legend.id()));
        }
    }

    private boolean hasPrint() {
        return !chart.margin().print().isEmpty();
    }

    private void checkDuties(Box box) {
        if (box instanceof Box.Duties(var card, var duties, var asks, var overlays)) {
            duties.forEach(duty -> checkDuty(duty, card, overlays.containsKey(duty.id())));
            asks.stream()
                    .filter(id -> chart.legend(id).isEmpty() && chart.fact(id).isEmpty())
                    .forEach(id ->
                            faults.add(
                                    lines.of("place", card.id()),
                                    "The box '%s' asks '%s', and there is no such list or fact."
                                            .formatted(card.id(), id)));
            asks.stream()
                    .filter(id -> !isAskedHere(id, card.id()))
                    .forEach(id ->
                            faults.add(
                                    lines.of("place", card.id()),
                                    "The box '%s' asks '%s', which is asked for each pupil."
                                            .formatted(card.id(), id)));
        }
    }

    /** A fact about a pupil can only be asked where there is a pupil. */
    private boolean isAskedHere(String fact, String box) {
        return withPupils.contains(box) || !chart.fact(fact).map(Fact::aboutPupil).orElse(false);
    }

    private void checkDuty(Duty duty, Card card, boolean explained) {
        if (duty.words().isEmpty()) {
            dutyFault(duty, "does not say what is to be done");
        }
        duty.contact()
                .filter(contact -> !chart.margin().contacts().containsKey(contact))
                .ifPresent(c -> dutyFault(duty, "calls '" + c + "', a contact nobody knows"));
        switch (duty.need()) {
            case Need.When(var facts) -> checkFacts(duty, facts, card.id());
            case Need.Unless(var facts) -> checkFacts(duty, facts, card.id());
            default -> {}
        }
        boolean printed = chart.margin().print().contains(duty.id());
        if (!printed && !explained && hasPrint()) {
            dutyFault(duty, "is not printed and does not say why it is there");
        }
    }

    private static Set<String> known(Chart chart) {
        return Stream.concat(
                        chart.margin().facts().stream().map(Fact::id),
                        chart.margin().legends().stream()
                                .flatMap(legend -> legend.choices().stream())
                                .map(Legend.Choice::id))
                .collect(Collectors.toSet());
    }

    private void checkFacts(Duty duty, Set<String> facts, String box) {
        facts.stream()
                .filter(fact -> !isAskedHere(fact, box))
                .forEach(fact ->
                        dutyFault(
                                duty, "depends on '" + fact + "', which is asked for each pupil"));
        facts.stream()
                .filter(fact -> !known.contains(fact))
                .forEach(fact -> dutyFault(duty, "depends on '" + fact + "', which nobody asks"));
    }

    private void dutyFault(Duty duty, String what) {
        faults.add(lines.of("duty", duty.id()), "The duty '%s' %s.".formatted(duty.id(), what));
    }
}
