package org.lidsdown.benchmarks.chart;

import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** The machine that squirrel-foundation wants a class of its own for. */
public final class Squirrel extends AbstractStateMachine<Squirrel, String, String, Object> {
    static final String DONE = "done";

    static StateMachineBuilder<Squirrel, String, String, Object> builder() {
        StateMachineBuilder<Squirrel, String, String, Object> builder =
                StateMachineBuilderFactory.create(
                        Squirrel.class, String.class, String.class, Object.class);
        builder.defineFinishEvent(DONE);
        return builder;
    }
}
