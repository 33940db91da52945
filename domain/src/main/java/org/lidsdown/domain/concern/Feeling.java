package org.lidsdown.domain.concern;

/** How a pupil feels, in the pupil's own choice of face. */
public enum Feeling {
    SAD,
    SCARED,
    ANGRY,
    WORRIED,
    MIXED_UP
}
