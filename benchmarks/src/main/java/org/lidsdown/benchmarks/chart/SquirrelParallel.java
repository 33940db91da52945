package org.lidsdown.benchmarks.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Place;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;

/**
 * squirrel-foundation with parallel states. It enters each part of a parallel state at the part's
 * own first state only, so each arrow into parallel parts leads to parallel parts of its own, which
 * begin where that arrow leads.
 */
final class SquirrelParallel implements Engine {
    private static final String VARIANT = "@";

    private final Frames frames;
    private final StateMachineBuilder<Squirrel, String, String, Object> builder =
            Squirrel.builder();
    private final Squirrel machine;

    SquirrelParallel(Chart chart) {
        frames = new Frames(chart);
        add(frames.top(), "");
        machine = builder.newStateMachine(chart.start());
    }

    private void add(List<Place> siblings, String variant) {
        for (Place place : siblings) {
            if (place.kind() == Place.Kind.QUIET_END || place.kind() == Place.Kind.END) {
                builder.defineFinalState(place.id() + variant);
            }
        }
        for (Arrow arrow : frames.arrowsAmong(siblings)) {
            Place to = frames.entered(arrow, siblings);
            if (!arrow.event().startsWith("done.state.")) {
                addArrow(arrow, variant, to, siblings);
            }
        }
    }

    private void addArrow(Arrow arrow, String variant, Place to, List<Place> siblings) {
        String target = to.id() + variant;
        if (to.kind() == Place.Kind.BESIDE) {
            String inner = variant + VARIANT + arrow.event();
            target = to.id() + inner;
            addParts(to, arrow, inner);
            Place after = frames.entered(frames.whenDone(to), siblings);
            connect(target, after.id() + variant, Squirrel.DONE);
        }
        connect(arrow.from() + variant, target, arrow.event());
    }

    private void addParts(Place beside, Arrow arrow, String variant) {
        List<Place> parts = frames.in(beside);
        for (Place part : parts) {
            List<Place> inside = frames.in(part);
            add(inside, variant);
            builder.defineSequentialStatesOn(part.id() + variant, children(part, arrow, variant));
        }
        builder.defineParallelStatesOn(
                beside.id() + variant,
                parts.stream().map(part -> part.id() + variant).toArray(String[]::new));
    }

    private String[] children(Place part, Arrow arrow, String variant) {
        List<Place> inside = frames.in(part);
        String first = frames.entry(part, arrow);
        Stream<String> plain =
                inside.stream()
                        .filter(place -> place.kind() != Place.Kind.BESIDE)
                        .map(Place::id)
                        .filter(id -> !id.equals(first));
        Stream<String> parallel =
                frames.arrowsAmong(inside).stream()
                        .filter(a -> frames.entered(a, inside).kind() == Place.Kind.BESIDE)
                        .map(a -> frames.entered(a, inside).id() + variant + VARIANT + a.event());
        return Stream.concat(
                        Stream.concat(Stream.of(first), plain).map(id -> id + variant), parallel)
                .toArray(String[]::new);
    }

    private void connect(String from, String to, String event) {
        builder.externalTransition().from(from).to(to).on(event);
    }

    @Override
    public void begin() {
        machine.start();
    }

    @Override
    public void answer(Turn turn) {
        machine.fire(turn.event());
    }

    @Override
    public Set<String> boxes() {
        return leaves(machine.getCurrentState())
                .map(state -> state.split(VARIANT, 2)[0])
                .filter(frames.boxes()::contains)
                .collect(Collectors.toSet());
    }

    private Stream<String> leaves(String state) {
        List<String> parts = machine.getSubStatesOn(state);
        return parts.isEmpty() ? Stream.of(state) : parts.stream().flatMap(this::leaves);
    }
}
