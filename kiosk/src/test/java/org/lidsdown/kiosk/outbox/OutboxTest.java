package org.lidsdown.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.PlainSealer;
import org.lidsdown.domain.sealing.Sealed;

class OutboxTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @TempDir private Path folder;

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
        Files.writeString(folder.resolve("started/half.sealed.tmp"), "half");

        try (Outbox outbox = open()) {
            assertThat(outbox.waiting()).hasSize(1);
            assertThat(in("waiting")).containsExactly(step(ONE, 3));
            assertThat(folder.resolve("started")).isEmptyDirectory();
        }
    }

    @Test
    void whatTheHostHasIsKeptForTwoWeeks() throws IOException {
        try (Outbox outbox = open()) {
            outbox.post(step(ONE, 1));
            Path old = outbox.waiting().getFirst();
            Files.setLastModifiedTime(
                    old, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofDays(15))));
            outbox.sent(old);
            outbox.post(step(OTHER, 1));

            outbox.sent(outbox.waiting().getFirst());

            assertThat(in("sent")).containsExactly(step(OTHER, 1));
            assertThat(outbox.isEmpty()).isTrue();
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

        assertThatThrownBy(() -> Outbox.open(file.resolve("outbox"), Clock.systemUTC()))
                .isInstanceOf(OutboxException.class)
                .hasMessageEndingWith("choose another folder with --outbox.");
    }

    @Test
    void aDiskThatFillsUpIsSaidAndNothingHalfWrittenIsHandedOver() throws IOException {
        try (Outbox outbox = open()) {
            Sealed step = step(ONE, 1);
            Path name = folder.resolve("waiting/" + step.label().envelope() + ".sealed.tmp");
            Files.createSymbolicLink(name, Path.of("/dev/full"));

            assertThatThrownBy(() -> outbox.post(step)).isInstanceOf(OutboxException.class);

            assertThat(outbox.waiting()).isEmpty();
            Files.delete(name);
        }
    }

    private Outbox open() {
        return Outbox.open(folder, Clock.systemUTC());
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
        return new PlainSealer().seal(label, new byte[] {1, 2, 3});
    }
}
