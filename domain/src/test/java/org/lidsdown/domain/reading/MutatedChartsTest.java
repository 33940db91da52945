package org.lidsdown.domain.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.incident.AnIncident;
import org.lidsdown.domain.walk.AllWalks;

/**
 * The shipped chart with things torn out, renamed, swapped and doubled at random: whatever comes of
 * it is a reading, and what is found sound can be walked.
 */
class MutatedChartsTest {
    private static final long SEED = 20_260_901;
    private static final int MUTANTS = 520;

    @Test
    void readingNeverFailsAndWhatIsSoundCanBeWalkedToItsEnd() throws Exception {
        int sound = 0;

        for (int i = 0; i < MUTANTS; i++) {
            String mutant = Mutant.of(SEED + i);
            try {
                Reading reading = ChartReader.read("mutant.scxml", mutant.getBytes(UTF_8));
                if (reading instanceof Reading.Sound(Chart chart)) {
                    sound++;
                    walk(chart, SEED + i);
                } else if (reading instanceof Reading.Unsound(List<Fault> faults)) {
                    assertThat(faults).isNotEmpty().allSatisfy(MutatedChartsTest::speaks);
                }
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError("seed %d:\n%s".formatted(SEED + i, mutant), e);
            }
        }

        assertThat(sound).as("mutants that are still sound").isBetween(100, MUTANTS - 100);
    }

    private static void speaks(Fault fault) {
        assertThat(fault.file()).isEqualTo("mutant.scxml");
        assertThat(fault.line()).isPositive();
        assertThat(fault.sentence()).endsWith(".").hasSizeGreaterThan(15);
    }

    /** Every walk comes to its end, and so does an incident with two pupils taken along any way. */
    private static void walk(Chart chart, long seed) {
        List<String> ends =
                chart.boxes().stream()
                        .filter(box -> box instanceof Box.End)
                        .map(box -> box.id())
                        .toList();
        AtomicInteger walks = new AtomicInteger();
        AllWalks.whole(
                chart,
                walk -> {
                    walks.incrementAndGet();
                    if (!ends.isEmpty()) {
                        assertThat(ends).contains(walk.getLast());
                    }
                });
        AllWalks.printed(chart, walk -> assertThat(walk).isNotEmpty());

        assertThat(walks.get()).isPositive();
        assertThat(AnIncident.takenToItsEnd(chart, 2, new Random(seed)).closed()).isTrue();
    }

    @Test
    void bytesGnawedAtRandomNeverFailTheReader() {
        byte[] whole = AChart.torView().getBytes(UTF_8);
        Random random = new Random(SEED);

        for (int i = 0; i < 300; i++) {
            byte[] gnawed = whole.clone();
            for (int bite = 0; bite < 1 + random.nextInt(3); bite++) {
                gnawed[random.nextInt(gnawed.length)] = (byte) random.nextInt(256);
            }

            assertThat(ChartReader.read("gnawed.scxml", gnawed)).isNotNull();
        }
    }
}
