package org.lidsdown.benchmarks.chart;

import java.util.Set;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;

/**
 * squirrel-foundation on simple states. A machine that has come to its end is started again, which
 * is cheaper than a new one.
 */
final class SquirrelFlat implements Engine {
    private final Flat flat;
    private final StateMachineBuilder<Squirrel, String, String, Object> builder =
            Squirrel.builder();
    private final Squirrel machine;

    SquirrelFlat(Flat flat) {
        this.flat = flat;
        flat.boxes().keySet().stream().filter(flat::isEnd).forEach(builder::defineFinalState);
        flat.hops()
                .forEach(hop ->
                        builder.externalTransition().from(hop.from()).to(hop.to()).on(hop.event()));
        this.machine = builder.newStateMachine(flat.start());
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
        return flat.boxesAt(machine.getCurrentState());
    }
}
