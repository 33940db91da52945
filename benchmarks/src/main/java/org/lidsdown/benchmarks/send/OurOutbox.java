package org.lidsdown.benchmarks.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.sealing.KeySealer;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.Sealer;
import org.lidsdown.kiosk.outbox.Limits;
import org.lidsdown.kiosk.outbox.Outbox;
import org.lidsdown.kiosk.outbox.Scribe;

/** The kiosk's own outbox, and the scribe who seals for it. */
final class OurOutbox implements AutoCloseable {
    private static final Limits USUAL = Limits.usual();
    private static final Limits COPIES_GO_AT_ONCE =
            new Limits(
                    USUAL.mostFiles(),
                    USUAL.mostBytes(),
                    USUAL.ballast(),
                    Duration.ZERO,
                    USUAL.unfinishedIsKept());

    private final Sealer sealer = new KeySealer("safeguarding-1", OpeningKey.random().sealingKey());
    private final Outbox outbox;
    private final Scribe scribe;

    /** Makes the outbox in a folder that is not there yet. */
    OurOutbox(Path folder) {
        outbox = Outbox.open(folder, COPIES_GO_AT_ONCE, Clock.systemUTC());
        scribe = new Scribe(outbox, () -> Optional.of(sealer), Runnable::run, () -> {});
    }

    /** Keeps the steps before the last one, as the kiosk does while a pupil goes on telling. */
    void keep(List<Concern> steps) {
        for (Concern step : steps) {
            Label label = Label.of(UUID.randomUUID(), step);
            outbox.keep(sealer.seal(label, ConcernText.write(step)));
        }
    }

    /** Sends the last step; it is safe on disk when this comes back. */
    void send(Concern last) {
        CompletableFuture<Boolean> safe = new CompletableFuture<>();
        scribe.post(last, () -> safe.complete(true), () -> safe.complete(false));
        if (!safe.join()) {
            throw new IllegalStateException("what was told was not kept");
        }
    }

    /** The bytes that lie there for the host, which takes them now. */
    byte[] handOver() throws IOException {
        List<Path> waiting = outbox.waiting();
        if (waiting.size() != 1) {
            throw new IllegalStateException("%d wait instead of one".formatted(waiting.size()));
        }
        byte[] bytes = Files.readAllBytes(waiting.getFirst());
        outbox.sent(waiting.getFirst(), Optional.empty());
        outbox.tidy();
        return bytes;
    }

    @Override
    public void close() {
        scribe.close();
        outbox.close();
    }
}
