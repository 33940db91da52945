package org.lidsdown.kiosk;

import java.time.Duration;

/**
 * How long the kiosk waits: for a sign of life, for an answer to "Are you still here?", on the last
 * screen, for help to be taken back, and before it takes a second touch for a new one.
 */
record Patience(
        Duration idle, Duration stillHere, Duration thanks, Duration undo, Duration repeat) {

    static Patience usual() {
        return new Patience(
                Duration.ofSeconds(120),
                Duration.ofSeconds(30),
                Duration.ofSeconds(20),
                Duration.ofSeconds(5),
                Duration.ofMillis(500));
    }

    /** The same with another time until it asks whether somebody is there. */
    Patience waiting(Duration other) {
        return new Patience(other, stillHere, thanks, undo, repeat);
    }

    /** For drawing, where nobody's finger trembles. */
    static Patience ofADraughtsman() {
        Patience usual = usual();
        return new Patience(
                usual.idle(), usual.stillHere(), usual.thanks(), usual.undo(), Duration.ZERO);
    }
}
