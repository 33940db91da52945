package org.lidsdown.kiosk.handover;

import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import org.lidsdown.kiosk.provisioning.Link;

/** Handing over as in a school, only without its long pauses. */
public final class Handing {

    private Handing() {}

    /** Hands over to this host, with a heartbeat ten times as often as it fails. */
    public static Handover over(
            Pile pile, Keys keys, Link link, Duration pause, Consumer<Trouble> notes) {
        Backoff backoff = new Backoff(pause, pause.multipliedBy(8), new Random());
        return new Handover(
                pile,
                keys,
                () -> Intake.across(link.host(), link.credentials()),
                new Pace(backoff, Duration.ZERO, pause, pause.multipliedBy(10)),
                notes,
                Clock.systemUTC());
    }
}
