package org.lidsdown.kiosk.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a pupil was thanked for is in the log once, whoever is killed and whatever is lost on
 * the way. {@code -Dlidsdown.handover.tellings=10000} asks for the long form.
 */
class ExactlyOnceTest {

    private static final int TELLINGS = Integer.getInteger("lidsdown.handover.tellings", 60);
    private static final int LINES_BETWEEN_KILLS = 20;

    @TempDir private Path folder;
    private final long seed = 20_261_125L;
    private final Random chance = new Random(seed);
    private final Set<String> thanked = new HashSet<>();
    private int host;
    private int kioskKills;
    private int hostKills;

    @BeforeEach
    void make() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            host = free.getLocalPort();
        }
    }

    @Test
    void everythingThatAPupilWasThankedForIsKeptOnceAndNothingTwice() throws Exception {
        try (ARoad road = new ARoad(host, new Random(seed))) {
            APair pair = APair.in(folder, host, road.port());
            long before = System.nanoTime();
            Process keeper = pair.host();
            while (thanked.size() < TELLINGS) {
                keeper = aLife(pair, keeper);
            }
            pair.drain();
            keeper.destroyForcibly().waitFor();

            look(road, pair, System.nanoTime() - before);
        }
    }

    /** Lets the kiosk live for a while and then dies one of both, or both. */
    private Process aLife(APair pair, Process keeper) throws Exception {
        Process kiosk = pair.kiosk();
        int lines = 5 + chance.nextInt(LINES_BETWEEN_KILLS);
        try (BufferedReader said = kiosk.inputReader(UTF_8)) {
            hear(said, lines);
            Process now = keeper;
            if (chance.nextBoolean()) {
                keeper.destroyForcibly().waitFor();
                hostKills++;
                hear(said, chance.nextInt(20));
                now = pair.host();
                hear(said, chance.nextInt(20));
            }
            kiosk.toHandle().destroyForcibly();
            kioskKills++;
            for (String line : said.lines().toList()) {
                note(line);
            }
            kiosk.waitFor();
            return now;
        }
    }

    private void hear(BufferedReader said, int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            String line = said.readLine();
            assertThat(line).isNotNull();
            note(line);
        }
    }

    private void note(String line) {
        if (line.matches("thanked [0-9a-f-]{36}")) {
            assertThat(thanked.add(line.substring("thanked ".length()))).isTrue();
        }
    }

    private void look(ARoad road, APair pair, long nanos) {
        List<String> kept = pair.kept();
        System.out.printf(
                "%,d thanked, %d kept; %d kiosk kills, %d host kills; lost on the way: %d before, %d after the commit; %.0f s%n",
                thanked.size(),
                kept.size(),
                kioskKills,
                hostKills,
                road.lostBefore.get(),
                road.lostAfter.get(),
                nanos / 1e9);
        assertThat(kept).doesNotHaveDuplicates().containsAll(thanked);
        assertThat(kept.size() - thanked.size()).isBetween(0, 20 * kioskKills);
        assertThat(road.lostBefore).hasPositiveValue();
        assertThat(road.lostAfter).hasPositiveValue();
    }
}
