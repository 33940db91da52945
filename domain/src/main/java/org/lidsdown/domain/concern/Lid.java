package org.lidsdown.domain.concern;

/** Whether the screen that showed it is shut: the school's first rule. */
public enum Lid {
    SHUT,
    NOT_YET
}
