package org.lidsdown.domain.concern;

/** The grown-up whom a pupil wants to talk to; a wish, which never decides who is told. */
public sealed interface Adult {

    /** One of the staff, by token. */
    record Named(Token staff) implements Adult {}

    /** Any grown-up. */
    record Anyone() implements Adult {}

    /** Somebody whose picture is not there. */
    record SomeoneElse() implements Adult {}
}
