package org.lidsdown.benchmarks.chart;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;

/**
 * Spring Statemachine on simple states. The end is one of them: a machine that has come to an end
 * of its own stops for ever, and could not be used again.
 */
final class SpringFlat implements Engine {
    private final Flat flat;
    private final Spring spring;

    SpringFlat(Flat flat) {
        this.flat = flat;
        this.spring = new Spring(machine(flat));
    }

    private static StateMachine<String, String> machine(Flat flat) {
        try {
            StateMachineBuilder.Builder<String, String> builder = StateMachineBuilder.builder();
            var states = builder.configureStates().withStates().initial(flat.start());
            for (String state : flat.boxes().keySet()) {
                states.state(state);
            }
            var transitions = builder.configureTransitions();
            for (Flat.Hop hop : flat.hops()) {
                transitions.withExternal().source(hop.from()).target(hop.to()).event(hop.event());
            }
            return builder.build();
        } catch (Exception e) {
            throw new IllegalStateException("the chart does not fit", e);
        }
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
                .map(flat::boxesAt)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
