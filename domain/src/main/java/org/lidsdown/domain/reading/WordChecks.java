package org.lidsdown.domain.reading;

import java.util.HashMap;
import java.util.HashSet;
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

    WordChecks(Chart chart, Lines lines, Faults faults) {
        this.chart = chart;
        this.lines = lines;
        this.faults = faults;
    }

    void check() {
        checkPrint();
        chart.boxes().forEach(this::checkCard);
        chart.margin().legends().forEach(this::checkLegend);
        checkIdsOnce();
        chart.boxes().forEach(box -> box.duties().forEach(this::checkDuty));
        chart.boxes().forEach(this::checkAsks);
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
                .forEach(id -> faults.add(0, "The printed sentence " + id + " is missing."));
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
        if (!printed && card.layer() == Layer.PRINTED && !chart.margin().print().isEmpty()) {
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
    }

    private void checkIdsOnce() {
        Set<String> seen = new HashSet<>();
        duties().map(Duty::id)
                .filter(id -> !seen.add(id))
                .forEach(id ->
                        faults.add(
                                lines.of("duty", id),
                                "There are two duties with the id '" + id + "'."));
    }

    private Stream<Duty> duties() {
        return chart.boxes().stream().flatMap(box -> box.duties().stream());
    }

    private void checkDuty(Duty duty) {
        if (duty.words().isEmpty()) {
            dutyFault(duty, "does not say what is to be done");
        }
        duty.contact()
                .filter(contact -> !chart.margin().contacts().containsKey(contact))
                .ifPresent(c -> dutyFault(duty, "calls '" + c + "', a contact nobody knows"));
        switch (duty.need()) {
            case Need.OneOf(var group) when group.isEmpty() -> dutyFault(duty, "names no group");
            case Need.When(var facts) -> checkFacts(duty, facts);
            case Need.Unless(var facts) -> checkFacts(duty, facts);
            default -> {}
        }
        boolean printed = chart.margin().print().contains(duty.id());
        if (!printed
                && !chart.margin().print().isEmpty()
                && lines.of("why of duty", duty.id()) == 0) {
            dutyFault(duty, "is not printed and does not say why it is there");
        }
    }

    private void checkFacts(Duty duty, Set<String> facts) {
        Set<String> known =
                Stream.concat(
                                chart.margin().facts().stream().map(Fact::id),
                                chart.margin().legends().stream()
                                        .flatMap(legend -> legend.choices().stream())
                                        .map(Legend.Choice::id))
                        .collect(Collectors.toSet());
        facts.stream()
                .filter(fact -> !known.contains(fact))
                .forEach(fact -> dutyFault(duty, "depends on '" + fact + "', which nobody asks"));
    }

    private void dutyFault(Duty duty, String what) {
        faults.add(lines.of("duty", duty.id()), "The duty '%s' %s.".formatted(duty.id(), what));
    }

    private void checkAsks(Box box) {
        if (box instanceof Box.Duties(var card, var duties, var asks)) {
            asks.stream()
                    .filter(id -> chart.legend(id).isEmpty() && chart.fact(id).isEmpty())
                    .forEach(id ->
                            faults.add(
                                    lines.of("place", card.id()),
                                    "The box '%s' asks '%s', and there is no such list or fact."
                                            .formatted(card.id(), id)));
        }
    }
}
