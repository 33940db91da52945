package org.lidsdown.benchmarks.kiosks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RushTest {
    private static final int KIOSKS = 3;
    private static final int EACH = 2;

    @TempDir Path folder;

    @Test
    void everyConcernIsAcknowledgedAndInTheLogOnceAndTheRawTableTakesTheirRows() throws Exception {
        try (OurHost host = new OurHost(folder.resolve("log"));
                RawConcerns raw = RawConcerns.in(folder.resolve("raw"), KIOSKS)) {
            Rush rush = new Rush(host.kiosks(KIOSKS, folder), EACH);
            long before = host.end();

            assertThat(rush.seconds()).isPositive();

            assertThat(rush.envelopes()).hasSize(KIOSKS * EACH);
            assertThat(rush.acknowledged().size()).isEqualTo(KIOSKS * EACH);
            host.check(rush.envelopes(), before);
            host.checkAll(KIOSKS * EACH);
            List<List<Object>> rows = host.rows(before);
            raw.insert(rows);
            assertThat(raw.clear()).isEqualTo(KIOSKS * EACH);
            raw.insertAtOnce(rows);
            assertThat(raw.clear()).isEqualTo(KIOSKS * EACH);
        }
    }

    @Test
    void aConcernThatIsNotThereOrThatNobodySentEndsTheMeasurement() throws Exception {
        try (OurHost host = new OurHost(folder.resolve("log"))) {
            Rush rush = new Rush(host.kiosks(KIOSKS, folder), EACH);
            long before = host.end();
            rush.seconds();
            Set<String> more = new HashSet<>(rush.envelopes());
            more.add(UUID.randomUUID().toString());

            assertThatIllegalStateException().isThrownBy(() -> host.check(more, before));
            assertThatIllegalStateException().isThrownBy(() -> host.check(Set.of(), before));
            assertThatIllegalStateException().isThrownBy(() -> host.checkAll(KIOSKS));
        }
    }
}
