package org.lidsdown.domain.walk;

import java.util.Set;

/**
 * What comes of an answer: the walk that goes on, or the word that it does not fit where the walk
 * stands.
 */
public sealed interface Step permits Walk, Step.OutOfStep {
    /**
     * The answer was not taken and nothing changed: a double tap, a stale screen, an arrow that is
     * not there.
     *
     * @param stands the boxes at which the walk stands
     */
    record OutOfStep(String box, String answer, Set<String> stands) implements Step {}
}
