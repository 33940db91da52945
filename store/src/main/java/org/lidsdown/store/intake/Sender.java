package org.lidsdown.store.intake;

/** Who stands at the door. */
public sealed interface Sender {
    /** The kiosk on this same computer, which needs no certificate. */
    record Beside() implements Sender {}

    /** A kiosk on another computer, as its certificate says. */
    record Known(String id, String name) implements Sender {}

    /** Nobody: this was told elsewhere and is brought in. */
    record BroughtIn() implements Sender {}
}
