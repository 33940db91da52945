package org.lidsdown.domain.concern;

import java.util.HashSet;
import java.util.List;

/** What came of one question: pictures chosen, "I don't know", passed over, or not reached. */
public sealed interface Answer<T> {

    /** The pictures that the pupil chose, in the order of choosing. */
    record Chosen<T>(List<T> choices) implements Answer<T> {

        public Chosen {
            choices = List.copyOf(choices);
            if (choices.isEmpty() || new HashSet<>(choices).size() < choices.size()) {
                throw new IllegalArgumentException(
                        "A choice is one or more different pictures: " + choices);
            }
        }
    }

    /** The pupil said "I don't know". */
    record DontKnow<T>() implements Answer<T> {}

    /** The pupil passed the question over. */
    record Skipped<T>() implements Answer<T> {}

    /** The telling ended, or has not yet come, before this question. */
    record NotReached<T>() implements Answer<T> {}

    /** The one picture that the pupil chose. */
    static <T> Answer<T> of(T choice) {
        return new Chosen<>(List.of(choice));
    }

    /** The pictures chosen; none where nothing was. */
    default List<T> choices() {
        return List.of();
    }
}
