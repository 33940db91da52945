package org.lidsdown.kiosk.together;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.kiosk.handover.Handing;
import org.lidsdown.kiosk.keys.PinnedKeys;
import org.lidsdown.kiosk.outbox.Limits;
import org.lidsdown.kiosk.outbox.Outbox;
import org.lidsdown.kiosk.outbox.Scribe;
import org.lidsdown.kiosk.provisioning.Given;
import org.lidsdown.kiosk.provisioning.Provisioning;

/**
 * A kiosk without its screen, as a program of its own: pupils tell as fast as they are thanked, and
 * whoever is thanked is said, until somebody kills it; or nobody tells any more and it only hands
 * over what is left.
 */
final class AKioskProgram {

    private static final int MUCH = 100;

    private AKioskProgram() {}

    /** Runs with what this file gives and this outbox; with a third word, nobody tells. */
    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        Path outboxFolder = Path.of(arguments[1]);
        Provisioning given = Given.from(Path.of(arguments[0]), outboxFolder.resolve("given"));
        Outbox outbox = Outbox.open(outboxFolder, Limits.usual(), clock);
        PinnedKeys keys = new PinnedKeys(outbox.folder(), given.keys());
        var handover =
                Handing.over(
                        outbox, keys, given.link().orElseThrow(), Duration.ofMillis(5), _ -> {});
        handover.start();
        if (arguments.length > 2) {
            while (!outbox.isEmpty()) {
                LockSupport.parkNanos(20_000_000);
            }
            System.out.println("empty");
            System.exit(0);
        }
        Scribe scribe = new Scribe(outbox, keys::sealer, Runnable::run, handover::call);
        tell(scribe, outbox, clock.instant());
    }

    /** Tells more slowly while much waits, so that the host comes along. */
    private static void tell(Scribe scribe, Outbox outbox, Instant now) {
        Random patience = new Random();
        while (true) {
            Concern told =
                    new Concern(
                            UUID.randomUUID(),
                            1,
                            new Concern.Progress(now, now, Concern.State.FINISHED, Concern.Help.NO),
                            new Origin("Library", "en", Origin.Input.TOUCH),
                            Answers.none(),
                            List.of());
            scribe.post(told, () -> System.out.println("thanked " + told.id()), () -> {});
            int slowly = outbox.waiting().size() > MUCH ? 10 : 1;
            LockSupport.parkNanos(slowly * (long) patience.nextInt(60_000_000));
        }
    }
}
