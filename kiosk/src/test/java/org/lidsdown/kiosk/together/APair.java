package org.lidsdown.kiosk.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.kiosk.ASchool;
import org.lidsdown.store.Store;
import org.lidsdown.store.proof.Verdict;

/** A kiosk and its host, both as programs of their own, with all their files in one folder. */
final class APair {

    private final Path folder;
    private final int port;
    private final long entriesBefore;

    private APair(Path folder, int port, long entriesBefore) {
        this.folder = folder;
        this.port = port;
        this.entriesBefore = entriesBefore;
    }

    /** The kiosk's log and file; the host is to listen at one port, the kiosk asks at another. */
    static APair in(Path folder, int port, int asked) throws IOException {
        try (Store store = Store.create(folder.resolve("log"), Clock.systemUTC(), "a test")) {
            URI host = URI.create("https://localhost:" + asked);
            byte[] file =
                    store.kiosks()
                            .provision(
                                    new Plan("Library", host, 0, List.of(), List.of()), "a test");
            APair pair = new APair(folder, port, store.log().head().entry());
            Files.write(pair.file(), file);
            pair.pinKeys();
            return pair;
        }
    }

    private void pinKeys() throws IOException {
        String keys = ASchool.SEVEN_OAKS.list();
        Files.createDirectories(outbox());
        Files.writeString(outbox().resolve("school-keys"), keys);
        String trust = keys.lines().filter(l -> l.startsWith("trust ")).findFirst().orElseThrow();
        Files.writeString(outbox().resolve("trust-key"), trust.substring("trust ".length()));
    }

    Path outbox() {
        return folder.resolve("outbox");
    }

    private Path file() {
        return folder.resolve("kiosk.txt");
    }

    /** A kiosk at which pupils tell without end. */
    Process kiosk() throws IOException {
        return AProcess.of(AKioskProgram.class, file().toString(), outbox().toString());
    }

    /** A host that can be asked by now. */
    Process host() throws IOException {
        Process process =
                AProcess.of(
                        AHostProgram.class,
                        folder.resolve("log").toString(),
                        Integer.toString(port));
        assertThat(process.inputReader(UTF_8).readLine()).isEqualTo("open");
        return process;
    }

    /** A kiosk hands over all that it has to the host, which must be there. */
    void drain() throws Exception {
        Process last =
                AProcess.of(AKioskProgram.class, file().toString(), outbox().toString(), "drain");
        assertThat(last.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(last.inputReader(UTF_8).lines()).contains("empty");
        assertThat(files("waiting")).isEmpty();
        assertThat(files("bad")).isEmpty();
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(outbox().resolve(name))) {
            return files.filter(file -> !file.toString().endsWith(".tmp")).toList();
        }
    }

    /** What the closed log has, each as often as it has it; the chain must be whole. */
    List<String> kept() {
        try (Store store = Store.open(folder.resolve("log"), Clock.systemUTC(), "a test")) {
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
            List<String> kept =
                    store.concerns().waiting().stream()
                            .map(arrived -> arrived.concern().id().toString())
                            .toList();
            assertThat(store.log().head().entry() - entriesBefore).isEqualTo(kept.size());
            return kept;
        }
    }
}
