package org.lidsdown.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealed;

class FullDiskTest {

    private static final int ENVELOPE = 4_000;
    private static final int BALLAST = 20_000;
    private static final int PLENTY = 1 << 20;

    @TempDir private Path folder;
    private final AClock clock = new AClock();
    private final SmallDisk disk = new SmallDisk();

    /** A disk of so many bytes. */
    private final class SmallDisk extends Disk {

        private long size = 10 * PLENTY;

        @Override
        void write(Path file, byte[] bytes) throws IOException {
            if (bytes.length > free(folder)) {
                Files.write(file, new byte[(int) Math.max(0, free(folder))]);
                throw new IOException("No space left on device");
            }
            super.write(file, bytes);
        }

        @Override
        long free(Path anywhere) {
            return size - used();
        }

        void fillTo(long left) {
            size = used() + left;
        }
    }

    @Test
    void theBallastIsGivenUpSoThatTheLastConcernsFitAndMadeAgainWhenThereIsRoom() {
        try (Outbox outbox = open(limits(2_000, BALLAST))) {
            outbox.tidy();
            assertThat(folder.resolve("ballast")).hasSize(BALLAST);
            disk.fillTo(100);

            outbox.post(step());
            outbox.post(step());

            assertThat(outbox.waiting()).hasSize(2);
            assertThat(folder.resolve("ballast")).doesNotExist();

            outbox.tidy();
            assertThat(folder.resolve("ballast")).doesNotExist();

            disk.fillTo(10 * PLENTY);
            outbox.tidy();
            assertThat(folder.resolve("ballast")).hasSize(BALLAST);
        }
    }

    @Test
    void whenEvenTheBallastIsUsedUpItIsSaidAndNothingHalfWrittenStays() throws IOException {
        try (Outbox outbox = open(limits(2_000, BALLAST))) {
            outbox.tidy();
            disk.fillTo(0);
            int safe = 0;
            try {
                while (safe < 100) {
                    outbox.post(step());
                    safe++;
                }
            } catch (OutboxException e) {
                assertThat(e).hasMessageContaining("tell a grown-up");
            }

            assertThat(safe).isBetween(3, 5);
            assertThat(outbox.waiting()).hasSize(safe);
            assertThat(names("waiting")).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void copiesOfWhatTheHostHasMakeRoomTheContainedOnesFirstAndWhatWaitsNever() {
        try (Outbox outbox = open(limits(2_000, 0))) {
            outbox.post(step());
            for (long entry : new long[] {5, 3, 4}) {
                Sealed step = step();
                outbox.post(step);
                outbox.sent(
                        folder.resolve("waiting/" + step.label().envelope() + ".sealed"),
                        Optional.of(new Receipt(entry, "ab".repeat(32))));
            }
            outbox.contained(OptionalLong.of(3));
            disk.fillTo(100);

            outbox.post(step());

            assertThat(outbox.waiting()).hasSize(2);
            assertThat(entries()).containsExactlyInAnyOrder(4L, 5L);

            outbox.post(step());
            outbox.post(step());

            assertThat(outbox.waiting()).hasSize(4);
            assertThat(entries()).isEmpty();
            assertThatThrownBy(() -> outbox.post(step())).isInstanceOf(OutboxException.class);
            assertThat(outbox.waiting()).hasSize(4);
        }
    }

    @Test
    void moreThanTheQuotaIsRefusedAndCopiesGoBefore() throws IOException {
        try (Outbox outbox = open(limits(3, 0))) {
            outbox.post(step());
            outbox.sent(outbox.waiting().getFirst(), Optional.empty());
            outbox.post(step());
            outbox.bad(outbox.waiting().getFirst());
            outbox.post(step());
            assertThat(names("sent")).hasSize(1);

            outbox.post(step());

            assertThat(names("sent")).isEmpty();
            assertThatThrownBy(() -> outbox.post(step()))
                    .isInstanceOf(OutboxException.class)
                    .hasMessageContaining("tell a grown-up");
            assertThat(outbox.waiting()).hasSize(2);
            assertThat(names("bad")).hasSize(1);
        }
    }

    @Test
    void aQuotaOfBytesIsKeptToo() {
        Limits few = new Limits(100, 2L * ENVELOPE + 1_000, 0, Duration.ofDays(14), Duration.ZERO);
        try (Outbox outbox = open(few)) {
            outbox.post(step());
            outbox.post(step());

            assertThatThrownBy(() -> outbox.post(step())).isInstanceOf(OutboxException.class);
        }
    }

    private List<Long> entries() {
        return names("sent").stream().map(name -> Long.parseLong(name.substring(0, 18))).toList();
    }

    private Outbox open(Limits limits) {
        return Outbox.open(folder, limits, clock, disk);
    }

    private static Limits limits(int files, int ballast) {
        return new Limits(files, 1L << 30, ballast, Duration.ofDays(14), Duration.ofDays(1));
    }

    private static Sealed step() {
        UUID id = UUID.randomUUID();
        Label label = new Label(id, id, 1, false, true, "", false, "Library");
        return new Sealed(label, "safeguarding-1", new byte[ENVELOPE]);
    }

    private List<String> names(String name) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long used() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
