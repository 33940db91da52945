package org.lidsdown.benchmarks.chart;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.Set;

/** stateless4j: one configuration for all walks, and a new machine for each, as its page shows. */
final class StatelessFlat implements Engine {
    private final Flat flat;
    private final StateMachineConfig<String, String> config = new StateMachineConfig<>();
    private StateMachine<String, String> machine;

    StatelessFlat(Flat flat) {
        this.flat = flat;
        flat.boxes().keySet().forEach(config::configure);
        flat.hops().forEach(hop -> config.configure(hop.from()).permit(hop.event(), hop.to()));
        this.machine = new StateMachine<>(flat.start(), config);
    }

    @Override
    public void begin() {
        machine = new StateMachine<>(flat.start(), config);
    }

    @Override
    public void answer(Turn turn) {
        machine.fire(turn.event());
    }

    @Override
    public Set<String> boxes() {
        return flat.boxesAt(machine.getState());
    }
}
