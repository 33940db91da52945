package org.lidsdown.domain.concern;

/** The form that it came in, never what it showed or who did it. */
public enum Form {
    PICTURE,
    VIDEO,
    WORDS,
    GAME,
    PERSON
}
