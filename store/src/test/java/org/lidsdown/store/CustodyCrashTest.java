package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.store.proof.Verdict;

/**
 * Programs are killed while they take files in; {@code -Dlidsdown.evidence.rounds=100} for long.
 */
class CustodyCrashTest {
    private static final int ROUNDS = Integer.getInteger("lidsdown.evidence.rounds", 2);

    @TempDir Path folder;

    @Test
    void whateverFileWasConfirmedIsThereAfterTheProgramWasKilled() throws Exception {
        ALog.in(folder).close();
        long seed = 20_261_126L;
        Random random = new Random(seed);
        for (int round = 1; round <= ROUNDS; round++) {
            List<String> confirmed = killed(1 + random.nextInt(12), random.nextInt(40));
            try (Store store = ALog.again(folder)) {
                assertThat(store.log().verify())
                        .as("round %d of seed %d", round, seed)
                        .isInstanceOf(Verdict.Well.class);
                List<String> kept = kept(store, confirmed.getLast());
                assertThat(kept).containsAll(confirmed);
                assertThat(strays())
                        .as("one file at most was on its way")
                        .isLessThanOrEqualTo(round);
            }
        }
    }

    /** Every file of the incident, opened: each by the line that confirms it. */
    private static List<String> kept(Store store, String line) {
        IncidentRef ref = new IncidentRef(line.split(" ", -1)[0]);
        Incident incident = store.incidents().find(ref).orElseThrow();
        List<String> kept = new ArrayList<>();
        incident.entries()
                .forEach(entry -> {
                    if (entry.act() instanceof Act.FileKept(KeptFile file, String _, String _)) {
                        assertThat(store.custody().look(incident, file, ALog.KHAN)).isNotEmpty();
                        kept.add(ref + " " + file.id());
                    }
                });
        return kept;
    }

    private long strays() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("log/evidence"))) {
            return files.filter(file -> file.toString().endsWith(".half")).count();
        }
    }

    private List<String> killed(int lines, int more) throws Exception {
        Process collector =
                AWriter.java(ACollector.class.getName(), folder.resolve("log").toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader said = AWriter.confirmedBy(collector)) {
            for (int i = 0; i < lines; i++) {
                confirmed.add(said.readLine());
            }
            Thread.sleep(more);
            collector.toHandle().destroyForcibly();
            said.lines().filter(line -> line.length() > 40).forEach(confirmed::add);
            return confirmed;
        } finally {
            collector.destroyForcibly().waitFor();
        }
    }
}
