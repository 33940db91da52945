package org.lidsdown.kiosk.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.kiosk.ASchool;
import org.lidsdown.store.Store;
import org.lidsdown.store.proof.Verdict;

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
    private long entriesBefore;
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
            setUp(road.port());
            long before = System.nanoTime();
            Process keeper = host();
            while (thanked.size() < TELLINGS) {
                Process kiosk = kiosk();
                keeper = aLife(kiosk, keeper);
            }
            drain();
            keeper.destroyForcibly().waitFor();

            look(road, System.nanoTime() - before);
        }
    }

    /** The kiosk's log and file, with a road between that it takes for the host. */
    private void setUp(int road) throws IOException {
        try (Store store = Store.create(folder.resolve("log"), Clock.systemUTC(), "a test")) {
            URI host = URI.create("https://localhost:" + road);
            byte[] file =
                    store.kiosks()
                            .provision(
                                    new Plan("Library", host, 0, List.of(), List.of()), "a test");
            String keys = "begin keys\n" + ASchool.SEVEN_OAKS.list() + "end keys\n";
            Files.writeString(file(), new String(file, UTF_8));
            Path outbox = Files.createDirectories(folder.resolve("outbox"));
            Files.writeString(outbox.resolve("school-keys"), ASchool.SEVEN_OAKS.list());
            String trust =
                    keys.lines().filter(l -> l.startsWith("trust ")).findFirst().orElseThrow();
            Files.writeString(outbox.resolve("trust-key"), trust.substring("trust ".length()));
            entriesBefore = store.log().head().entry();
        }
    }

    /** Lets the kiosk live for a while and then dies one of both, or both. */
    private Process aLife(Process kiosk, Process keeper) throws Exception {
        int lines = 5 + chance.nextInt(LINES_BETWEEN_KILLS);
        try (BufferedReader said = kiosk.inputReader(UTF_8)) {
            hear(said, lines);
            Process now = keeper;
            if (chance.nextBoolean()) {
                keeper.destroyForcibly().waitFor();
                hostKills++;
                hear(said, chance.nextInt(20));
                now = host();
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

    private void drain() throws Exception {
        Process last = run(AKioskProgram.class, file().toString(), outbox().toString(), "drain");
        assertThat(last.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(last.inputReader(UTF_8).lines()).contains("empty");
    }

    private void look(ARoad road, long nanos) throws IOException {
        try (Store store = Store.open(folder.resolve("log"), Clock.systemUTC(), "a test")) {
            List<String> kept =
                    store.concerns().waiting().stream()
                            .map(arrived -> arrived.concern().id().toString())
                            .toList();
            long envelopes = store.log().head().entry() - entriesBefore;
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
            assertThat(envelopes).isEqualTo(kept.size());
            assertThat(kept.size() - thanked.size()).isBetween(0, 20 * kioskKills);
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
        assertThat(road.lostBefore).hasPositiveValue();
        assertThat(road.lostAfter).hasPositiveValue();
        assertThat(files("waiting")).isEmpty();
        assertThat(files("bad")).isEmpty();
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(outbox().resolve(name))) {
            return files.filter(file -> !file.toString().endsWith(".tmp")).toList();
        }
    }

    private Path file() {
        return folder.resolve("kiosk.txt");
    }

    private Path outbox() {
        return folder.resolve("outbox");
    }

    private Process kiosk() throws IOException {
        return run(AKioskProgram.class, file().toString(), outbox().toString());
    }

    private Process host() throws IOException {
        Process process =
                run(AHostProgram.class, folder.resolve("log").toString(), Integer.toString(host));
        assertThat(process.inputReader(UTF_8).readLine()).isEqualTo("open");
        return process;
    }

    private static Process run(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classes()));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String classes() {
        return String.join(
                File.pathSeparator,
                "target/test-classes",
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }
}
