package org.lidsdown.domain.duty;

/** By when a duty has to be settled, counted from the moment it fell due. */
public sealed interface Deadline {
    /** Now; the alarm stays until it is settled. */
    record AtOnce() implements Deadline {}

    /** On the same school day, or on the next one where that day is none. */
    record SameSchoolDay() implements Deadline {}

    /** Within so many working days of the school's calendar. */
    record WorkingDays(int days) implements Deadline {}

    /** Before the term ends. */
    record EndOfTerm() implements Deadline {}

    /** Whenever its box is worked on. */
    record None() implements Deadline {}
}
