package org.lidsdown.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealed;

/** A real file system of 16 MiB that runs full, or read-only; where the test may mount one. */
class SmallFileSystemTest {

    private static final Limits LIMITS =
            new Limits(100_000, 1L << 30, 2 << 20, Duration.ofDays(14), Duration.ofDays(1));

    @TempDir private Path folder;
    private Path disk;
    private Path outboxes;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        Path image = folder.resolve("image");
        assumeTrue(did("dd", "if=/dev/zero", "of=" + image, "bs=1M", "count=16"));
        assumeTrue(did("mkfs.ext4", "-q", "-m", "0", image.toString()));
        assumeTrue(did("mount", "-o", "loop,errors=remount-ro", image.toString(), disk.toString()));
        outboxes = disk.resolve("outbox");
    }

    @AfterEach
    void unmount() throws Exception {
        did("umount", disk.toString());
    }

    @Test
    void everythingThatWasSaidToBeSafeIsThereWhenTheDiskIsFullAndTheBallastIsUsedUp()
            throws IOException {
        int safe = 0;
        try (Outbox outbox = Outbox.open(outboxes, LIMITS, new AClock())) {
            outbox.tidy();
            assertThat(outboxes.resolve("ballast")).exists();
            fill();

            while (posted(outbox)) {
                safe++;
            }

            assertThat(outboxes.resolve("ballast")).doesNotExist();
            assertThat(safe).isGreaterThan(100);
        }

        try (Outbox again = Outbox.open(outboxes, LIMITS, new AClock())) {
            assertThat(again.waiting())
                    .hasSize(safe)
                    .allSatisfy(file -> {
                        assertThat(Envelope.read(Files.readAllBytes(file)).content())
                                .hasSize(8_192);
                    });
        }
    }

    @Test
    void aDiskThatTurnsReadOnlyIsSaidAndWhatWasSafeIsThere() throws Exception {
        try (Outbox outbox = Outbox.open(outboxes, LIMITS, new AClock())) {
            outbox.post(step());
            assumeTrue(did("mount", "-o", "remount,abort", disk.toString()));

            assertThatThrownBy(() -> outbox.post(step())).isInstanceOf(OutboxException.class);
            assertThatThrownBy(() -> outbox.keep(step())).isInstanceOf(OutboxException.class);

            assertThat(outbox.waiting()).hasSize(1);
        }
    }

    private static boolean posted(Outbox outbox) {
        try {
            outbox.post(step());
            return true;
        } catch (OutboxException e) {
            return false;
        }
    }

    private void fill() throws IOException {
        int size = 1 << 20;
        while (size > 256) {
            try {
                Files.write(disk.resolve("other-" + UUID.randomUUID()), new byte[size]);
            } catch (IOException full) {
                size /= 2;
            }
        }
    }

    private static Sealed step() {
        UUID id = UUID.randomUUID();
        Label label = new Label(id, id, 1, false, true, "", false, "Library");
        return new Sealed(label, "safeguarding-1", new byte[8_192]);
    }

    private static boolean did(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }
}
