package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.store.proof.Verdict;

/** Programs are killed while they write; {@code -Dlidsdown.kills=200} for long. */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("lidsdown.kills", 3);

    @TempDir Path folder;

    @Test
    void whateverWasConfirmedIsThereAfterTheProgramWasKilled() throws Exception {
        ALog.in(folder).close();
        long seed = 20_261_122L;
        Random random = new Random(seed);

        for (int round = 1; round <= ROUNDS; round++) {
            String confirmed = AWriter.killed(folder, 50 + random.nextInt(100));

            try (Store store = ALog.again(folder)) {
                String[] words = confirmed.split(" ", -1);
                Incident incident = store.incidents().find(new IncidentRef(words[0])).orElseThrow();
                assertThat(incident.size())
                        .as("round %d of seed %d", round, seed)
                        .isGreaterThanOrEqualTo(Integer.parseInt(words[1]));
                assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
                assertThat(store.log().rebuild(ALog.KHAN).agreed()).isTrue();
            }
        }
    }

    @Test
    void aLogThatAnotherProgramHasIsNotOpened() throws Exception {
        ALog.in(folder).close();
        Process writer = AWriter.on(folder);
        try (BufferedReader confirmed = AWriter.confirmedBy(writer)) {
            assertThat(confirmed.readLine()).isNotNull();

            assertThatThrownBy(() -> ALog.again(folder))
                    .hasMessageContaining("held by a writer (process " + writer.pid() + ")");
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }
}
