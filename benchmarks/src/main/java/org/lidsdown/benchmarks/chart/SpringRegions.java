package org.lidsdown.benchmarks.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Place;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineStateConfigurer;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.config.configurers.StateConfigurer;

/**
 * Spring Statemachine with regions: a fork for each arrow into parallel parts, a join behind them.
 */
final class SpringRegions implements Engine {
    private final Frames frames;
    private final StateMachineStateConfigurer<String, String> states;
    private final StateMachineTransitionConfigurer<String, String> transitions;
    private final Spring spring;

    SpringRegions(Chart chart) {
        frames = new Frames(chart);
        try {
            StateMachineBuilder.Builder<String, String> builder = StateMachineBuilder.builder();
            states = builder.configureStates();
            transitions = builder.configureTransitions();
            add(frames.top(), states.withStates().initial(chart.start()));
            spring = new Spring(builder.build());
        } catch (Exception e) {
            throw new IllegalStateException("the chart does not fit", e);
        }
    }

    private void add(List<Place> siblings, StateConfigurer<String, String> region)
            throws Exception {
        for (Place place : siblings) {
            switch (place.kind()) {
                case QUIET_END -> region.end(place.id());
                case BESIDE -> addParts(place, region);
                default -> region.state(place.id());
            }
        }
        for (Arrow arrow : frames.arrowsAmong(siblings)) {
            addArrow(arrow, frames.entered(arrow, siblings), region);
        }
    }

    private void addParts(Place beside, StateConfigurer<String, String> region) throws Exception {
        region.state(beside.id()).join(join(beside));
        for (Place part : frames.in(beside)) {
            List<Place> inside = frames.in(part);
            String initial =
                    inside.stream()
                            .map(Place::id)
                            .filter(frames.boxes()::contains)
                            .findFirst()
                            .orElseThrow();
            add(inside, states.withStates().parent(beside.id()).initial(initial));
        }
    }

    private void addArrow(Arrow arrow, Place to, StateConfigurer<String, String> region)
            throws Exception {
        boolean fork = to.kind() == Place.Kind.BESIDE;
        String target = fork ? arrow.event() : to.id();
        if (fork) {
            region.fork(arrow.event());
            var forked = transitions.withFork().source(arrow.event());
            frames.in(to).forEach(part -> forked.target(frames.entry(part, arrow)));
        }
        if (arrow.event().startsWith("done.state.")) {
            transitions.withJoin().source(arrow.from()).target("join " + arrow.from());
            transitions.withExternal().source("join " + arrow.from()).target(target);
        } else {
            transitions.withExternal().source(arrow.from()).target(target).event(arrow.event());
        }
    }

    private static String join(Place beside) {
        return "join " + beside.id();
    }

    @Override
    public void begin() {
        spring.begin();
    }

    @Override
    public void answer(Turn turn) {
        spring.answer(turn);
    }

    @Override
    public Set<String> boxes() {
        return spring.states().stream()
                .filter(frames.boxes()::contains)
                .collect(Collectors.toSet());
    }
}
