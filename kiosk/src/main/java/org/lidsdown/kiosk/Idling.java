package org.lidsdown.kiosk;

import java.util.function.BooleanSupplier;

/** Waits while nobody touches anything: how long, and what happens then, depends on what is up. */
final class Idling {

    private final Wait wait = new Wait();
    private final Patience patience;
    private final BooleanSupplier atRest;
    private final Runnable ask;
    private final Runnable leave;

    /**
     * After this patience, asks whether somebody is there, or leaves the telling; the first screen
     * stays where nobody has asked for anything else.
     */
    Idling(Patience patience, BooleanSupplier atRest, Runnable ask, Runnable leave) {
        this.patience = patience;
        this.atRest = atRest;
        this.ask = ask;
        this.leave = leave;
    }

    /** Waits anew, on this screen. */
    void on(String screen) {
        switch (screen) {
            case "thanks" -> wait.begin(patience.thanks(), leave);
            case "still-here" -> wait.begin(patience.stillHere(), leave);
            case "welcome" -> rest();
            default -> wait.begin(patience.idle(), ask);
        }
    }

    private void rest() {
        wait.callOff();
        if (!atRest.getAsBoolean()) {
            wait.begin(patience.idle(), leave);
        }
    }

    /** Under the calm picture nobody is asked anything. */
    void hidden() {
        if (wait.isRunning()) {
            wait.begin(patience.idle(), leave);
        }
    }

    void callOff() {
        wait.callOff();
    }
}
