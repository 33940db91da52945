package org.lidsdown.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealed;

class OutboxTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @TempDir private Path folder;
    private final AClock clock = new AClock();

    @Test
    void aLaterStepTakesThePlaceOfTheEarlierOne() throws IOException {
        try (Outbox outbox = open()) {
            outbox.keep(step(ONE, 1));
            outbox.keep(step(OTHER, 1));

            outbox.keep(step(ONE, 2));

            assertThat(in("started")).containsExactlyInAnyOrder(step(ONE, 2), step(OTHER, 1));
            assertThat(outbox.waiting()).isEmpty();
            assertThat(outbox.isEmpty()).isFalse();
        }
    }

    @Test
    void aFinishedTellingWaitsAndItsStepsAreGone() throws IOException {
        try (Outbox outbox = open()) {
            outbox.keep(step(ONE, 1));

            outbox.post(step(ONE, 2));

            assertThat(in("waiting")).containsExactly(step(ONE, 2));
            assertThat(in("started")).isEmpty();
        }
    }

    @Test
    void aTellingThatIsLeftWaitsAsFarAsItCame() throws IOException {
        try (Outbox outbox = open()) {
            outbox.keep(step(ONE, 3));

            outbox.leave(ONE);

            assertThat(in("waiting")).containsExactly(step(ONE, 3));
            assertThat(in("started")).isEmpty();
        }
    }

    @Test
    void whatAPowerCutInterruptedWaitsAtTheNextStart() throws IOException {
        try (Outbox outbox = open()) {
            outbox.keep(step(ONE, 3));
        }

        try (Outbox outbox = open()) {
            assertThat(outbox.waiting()).hasSize(1);
            assertThat(in("waiting")).containsExactly(step(ONE, 3));
            assertThat(folder.resolve("started")).isEmptyDirectory();
        }
    }

    @Test
    void whatIsHalfWrittenIsNeverHandedOverAndGoneAfterADay() throws IOException {
        try (Outbox outbox = open()) {
            Path half = folder.resolve("waiting/half.sealed.tmp");
            Files.writeString(half, "half");

            outbox.tidy();
            assertThat(outbox.waiting()).isEmpty();
            assertThat(half).exists();

            clock.pass(Duration.ofHours(25));
            outbox.tidy();
            assertThat(half).doesNotExist();
        }
    }

    @Test
    void whatTheHostHasIsKeptForTwoWeeks() throws IOException {
        try (Outbox outbox = open()) {
            send(outbox, step(ONE, 1), 7);
            clock.pass(Duration.ofDays(13));
            outbox.tidy();
            assertThat(in("sent")).containsExactly(step(ONE, 1));

            clock.pass(Duration.ofDays(2));
            outbox.tidy();

            assertThat(folder.resolve("sent")).isEmptyDirectory();
            assertThat(outbox.isEmpty()).isTrue();
        }
    }

    @Test
    void whatNoVerifiedBackupContainsIsKeptLongerAlsoOverARestart() throws IOException {
        try (Outbox outbox = open()) {
            send(outbox, step(ONE, 1), 7);
            send(outbox, step(OTHER, 1), 8);
            outbox.contained(OptionalLong.of(7));
        }
        clock.pass(Duration.ofDays(30));

        try (Outbox outbox = open()) {
            outbox.tidy();
            assertThat(in("sent")).containsExactly(step(OTHER, 1));

            outbox.contained(OptionalLong.of(9));
            outbox.tidy();
            assertThat(folder.resolve("sent")).isEmptyDirectory();
        }
    }

    @Test
    void whatALogThatLostItsEndHadIsHandedOverOnceMore() throws IOException {
        try (Outbox outbox = open()) {
            send(outbox, step(ONE, 1), 7);
            assertThat(outbox.receipt()).contains(receipt(7));

            outbox.again();

            assertThat(in("waiting")).containsExactly(step(ONE, 1));
            assertThat(outbox.waiting().getFirst().getFileName())
                    .hasToString(step(ONE, 1).label().envelope() + ".sealed");
            assertThat(outbox.receipt()).isEmpty();
        }
    }

    @Test
    void whatIsBadIsKeptForEverAndCounted() throws IOException {
        try (Outbox outbox = open()) {
            outbox.post(step(ONE, 1));
            outbox.bad(outbox.waiting().getFirst());
            outbox.post(step(OTHER, 1));
            clock.pass(Duration.ofDays(400));
            outbox.tidy();

            assertThat(in("bad")).containsExactly(step(ONE, 1));
            assertThat(outbox.health().bad()).isOne();
            assertThat(outbox.health().waiting()).isOne();
            assertThat(outbox.health().oldest()).isGreaterThan(Duration.ofDays(399));
            assertThat(outbox.health().free()).isPositive();
        }
    }

    @Test
    void whatTheHostSaidIsForgottenWhereItsFileIsSpoilt() throws IOException {
        try (Outbox outbox = open()) {
            send(outbox, step(ONE, 1), 7);
        }
        Files.writeString(folder.resolve("host-said"), "lids-down host said 1\nx\ny\n");

        try (Outbox outbox = open()) {
            assertThat(outbox.receipt()).isEmpty();
        }
    }

    @Test
    void oneOutboxServesOneKiosk() {
        try (Outbox _ = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(OutboxException.class)
                    .hasMessage(
                            "Another kiosk is using the outbox %s; give each kiosk its own."
                                    .formatted(folder));
        }

        open().close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "a file where a folder should be");

        assertThatThrownBy(() -> Outbox.open(file.resolve("outbox"), Limits.usual(), clock))
                .isInstanceOf(OutboxException.class)
                .hasMessageEndingWith("choose another folder with --outbox.");
    }

    private static void send(Outbox outbox, Sealed step, long entry) {
        outbox.post(step);
        outbox.sent(outbox.waiting().getFirst(), Optional.of(receipt(entry)));
    }

    private static Receipt receipt(long entry) {
        return new Receipt(entry, "ab".repeat(32));
    }

    private Outbox open() {
        return Outbox.open(folder, Limits.usual(), clock);
    }

    private List<Sealed> in(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(OutboxTest::read).toList();
        }
    }

    private static Sealed read(Path file) {
        try {
            return Envelope.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Sealed step(UUID concern, int step) {
        UUID envelope = new UUID(concern.getLeastSignificantBits(), step);
        Label label = new Label(envelope, concern, step, false, true, "", false, "Library");
        return new Sealed(label, "safeguarding-1", new byte[] {1, 2, 3});
    }
}
