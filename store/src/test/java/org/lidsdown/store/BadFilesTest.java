package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernReader;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.consoles.ConsolePlan;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.reading.Reading;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.consoles.ConsoleFile;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.proof.Verdict;

/** Every file that the log reads, in every way in which it can have been spoilt. */
@Timeout(120)
class BadFilesTest {
    private static final int LONGEST_SENTENCE = 400;

    private static final ConsolePlan PLAN = new ConsolePlan("Office", "localhost:1");
    private static final School SCHOOL = new School(ALog.SCHOOL, false);

    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = ALog.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private interface Good {
        byte[] of(Store store, Path log);
    }

    /** A kind of file, one that is good, and whoever reads it. */
    record Kind(
            String name,
            Class<? extends RuntimeException> refusal,
            Good good,
            Function<Path, Object> reading) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "envelope",
                        SealBroken.class,
                        (_, _) -> ATold.bytes(ATold.ENVELOPE),
                        file -> hex(Envelope.write(Envelope.read(bytes(file))))),
                new Kind(
                        "concern",
                        IllegalArgumentException.class,
                        (_, _) -> ConcernText.write(told()),
                        file -> ConcernReader.read(bytes(file)).id()),
                new Kind(
                        "list of keys",
                        IllegalArgumentException.class,
                        (store, _) -> store.keyList().orElseThrow().write(),
                        file -> hex(SignedKeys.read(bytes(file)).write())),
                new Kind(
                        "receipt",
                        IllegalArgumentException.class,
                        (_, _) -> new Receipt(7, "0".repeat(64)).text().getBytes(UTF_8),
                        file -> Receipt.read(new String(bytes(file), UTF_8)).text().length()),
                new Kind(
                        "console's file",
                        StoreException.class,
                        (store, _) ->
                                store.elsewhere().consoles().provision(PLAN, SCHOOL, ALog.KHAN),
                        file -> ConsoleFile.read(file, Clock.systemUTC()).named()),
                new Kind(
                        "computer's key",
                        StoreException.class,
                        (_, log) -> bytes(log.resolve("machine-key")),
                        file -> MachineKey.read(file).hex()));
    }

    private static Concern told() {
        return ATold.concern(ATold.CONCERN, 1, Concern.State.FINISHED, Concern.Help.NO);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSpoiltFileIsRefusedInOneSentenceOrReadAsItWasMeant(Kind kind) throws IOException {
        byte[] good = kind.good.of(store, folder.resolve("log"));
        Object meant = kind.reading.apply(Files.write(folder.resolve("good"), good));
        assertThat(BadFiles.of(good)).hasSizeGreaterThanOrEqualTo(30);
        int refused = 0;
        for (Map.Entry<String, byte[]> bad : BadFiles.of(good).entrySet()) {
            Path file = Files.write(folder.resolve("bad"), bad.getValue());
            try {
                assertThat(kind.reading.apply(file)).as(bad.getKey()).isEqualTo(meant);
            } catch (RuntimeException e) {
                assertThat(e).as(bad.getKey()).isInstanceOf(kind.refusal);
                assertThatItIsASentence(e);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(20);
    }

    private static void assertThatItIsASentence(RuntimeException e) {
        assertThat(e.getMessage())
                .isNotBlank()
                .hasSizeLessThan(LONGEST_SENTENCE)
                .doesNotContain("\n", "java.", "Exception");
    }

    @Test
    void aSpoiltEnvelopeIsSetAsideAndTheRestGoesOn() {
        Map<String, byte[]> bad = BadFiles.of(ATold.bytes(ATold.ENVELOPE));
        for (Map.Entry<String, byte[]> one : bad.entrySet()) {
            try {
                assertThat(store.bringIn(UUID.randomUUID(), one.getValue()))
                        .as(one.getKey())
                        .isFalse();
            } catch (StoreException | IllegalArgumentException e) {
                assertThatItIsASentence(e);
            }
        }

        assertThat(store.bringIn(ATold.OTHER, ATold.bytes(ATold.OTHER))).isTrue();
        assertThat(store.concerns().waiting()).hasSize(1);
        assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
    }

    @Test
    void aSpoiltCalendarIsRefusedWithItsLineOrTakenAndNothingIsLost() {
        ChainHead before = store.log().head();
        int taken = 0;
        Map<String, byte[]> bad = BadFiles.of(CalendarFile.exampleText().getBytes(UTF_8));
        for (byte[] one : bad.values()) {
            try {
                store.giveCalendar(new String(one, UTF_8), ALog.KHAN);
                taken++;
            } catch (StoreException | IllegalArgumentException e) {
                assertThatItIsASentence(e);
            }
        }

        assertThat(store.log().head().entry()).isEqualTo(before.entry() + taken);
        assertThat(taken).isLessThan(bad.size() / 2);
        assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
    }

    @Test
    void aSpoiltChartIsRefusedWithItsFaultsOrIsAChart() {
        byte[] good = ChartReader.torViewFile();
        int refused = 0;
        for (Map.Entry<String, byte[]> one : BadFiles.of(good).entrySet()) {
            Reading reading = ChartReader.read(one.getKey(), one.getValue());
            refused += reading instanceof Reading.Sound ? 0 : 1;
        }

        assertThat(refused).isGreaterThan(20);
    }
}
