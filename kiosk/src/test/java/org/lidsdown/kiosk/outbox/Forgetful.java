package org.lidsdown.kiosk.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.Sealed;

/** An outbox that does not wait until the disk has what was told: no kiosk's. */
public final class Forgetful {

    private static final int SIZE = 8_192;

    private Forgetful() {}

    /** Tells without end, and says who was thanked. */
    public static void tell(Path folder) {
        Disk hasty =
                new Disk() {
                    @Override
                    void write(Path file, byte[] bytes) throws IOException {
                        Files.write(file, bytes);
                    }

                    @Override
                    void force(Path folder) {}
                };
        try (Outbox outbox = Outbox.open(folder, Limits.usual(), Clock.systemUTC(), hasty)) {
            for (int told = 0; told < Limits.usual().mostFiles(); told++) {
                UUID id = UUID.randomUUID();
                Label label = new Label(id, id, 1, false, true, "", false, "Library");
                outbox.post(new Sealed(label, "safeguarding-1", new byte[SIZE]));
                System.out.println("thanked " + id);
            }
        }
    }

    /** Whoever's envelope is there and whole. */
    public static Set<String> whole(Path folder) throws IOException {
        Path waiting = folder.resolve("waiting");
        if (!Files.exists(waiting)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(waiting)) {
            return files.filter(Forgetful::isWhole)
                    .map(file -> file.getFileName().toString().replace(".sealed", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isWhole(Path file) {
        try {
            return Envelope.read(Files.readAllBytes(file)).content().length == SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SealBroken half) {
            return false;
        }
    }
}
