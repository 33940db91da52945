package org.lidsdown.benchmarks.chart;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import reactor.core.publisher.Mono;

/**
 * How a machine of Spring Statemachine is driven: building one is dear, so the same one is stopped
 * and started again for each walk, as its reference advises, each event's message is made once, and
 * nobody waits for what is done on the spot.
 */
final class Spring {
    private final StateMachine<String, String> machine;
    private final Map<String, Mono<Message<String>>> messages = new HashMap<>();

    Spring(StateMachine<String, String> machine) {
        this.machine = machine;
    }

    void begin() {
        machine.stopReactively().block();
        machine.startReactively().block();
    }

    void answer(Turn turn) {
        machine.sendEvent(messages.computeIfAbsent(turn.event(), Spring::message)).subscribe();
    }

    private static Mono<Message<String>> message(String event) {
        return Mono.just(MessageBuilder.withPayload(event).build());
    }

    Collection<String> states() {
        return machine.getState().getIds();
    }
}
