package org.lidsdown.benchmarks.kiosks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lidsdown.benchmarks.madeup.Tellings;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealer;
import org.lidsdown.kiosk.handover.Backoff;
import org.lidsdown.kiosk.handover.Handover;
import org.lidsdown.kiosk.handover.Intake;
import org.lidsdown.kiosk.handover.Pace;
import org.lidsdown.kiosk.keys.PinnedKeys;
import org.lidsdown.kiosk.outbox.Folder;
import org.lidsdown.kiosk.provisioning.Given;
import org.lidsdown.kiosk.provisioning.Link;
import org.lidsdown.kiosk.provisioning.Provisioning;

/** A kiosk that was set up with the file that the host made for it, without its screen. */
final class OneKiosk {
    private static final Duration LATER = Duration.ofHours(1);

    private final Folder folder;
    private final String name;
    private final Link link;
    private final PinnedKeys keys;
    private final Tellings tellings;

    /** Sets it up in a folder that is not there yet, as the kiosk itself does. */
    OneKiosk(Path at, byte[] file, int number) throws IOException {
        folder = Folder.at(at);
        Path written = Files.write(at.resolve("made-by-the-host.txt"), file);
        Provisioning given = Given.from(written, at);
        name = given.kiosk();
        link = given.link().orElseThrow();
        keys = new PinnedKeys(folder, given.keys());
        tellings = new Tellings(new Random(number));
    }

    /** Seals so many tellings into files, as they would wait in its outbox. */
    List<Path> told(int many) throws IOException {
        Sealer sealer = keys.sealer().orElseThrow();
        List<Path> files = new ArrayList<>();
        while (files.size() < many) {
            Concern told = tellings.next(name).getLast();
            UUID envelope = UUID.randomUUID();
            byte[] bytes =
                    Envelope.write(sealer.seal(Label.of(envelope, told), ConcernText.write(told)));
            files.add(Files.write(folder.path().resolve(envelope + ".sealed"), bytes));
        }
        return files;
    }

    /** The kiosk's own way of handing over, on connections of its own; it waits to be called. */
    Handover handover(Handful pile) {
        Pace pace = new Pace(new Backoff(new Random()), Duration.ZERO, LATER, LATER);
        Handover handover =
                new Handover(
                        pile,
                        keys,
                        () -> Intake.across(link.host(), link.credentials()),
                        pace,
                        _ -> {},
                        Clock.systemUTC());
        handover.start();
        return handover;
    }
}
