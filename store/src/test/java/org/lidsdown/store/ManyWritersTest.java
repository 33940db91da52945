package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.proof.Verdict;

/** Several programs write to one log at once; {@code -Dlidsdown.acts=10000} for long. */
@DerbyOnly("the tunnel, which leads to Derby within the host")
@Timeout(600)
class ManyWritersTest {
    private static final int ACTS = Integer.getInteger("lidsdown.acts", 400);

    @TempDir Path folder;

    @Test
    void theHostAndTwoOtherProgramsMakeOneChainThatIsWell() throws Exception {
        ChainHead head;
        int third = ACTS / 3;
        try (ATunnel tunnel = new ATunnel(folder)) {
            long before = tunnel.host().log().head().entry();
            List<Process> writers =
                    List.of(
                            AFarWriter.with(tunnel.file("Office"), third),
                            AFarWriter.with(tunnel.file("Library"), third));
            AFarWriter.write(tunnel.host(), ACTS - 2 * third);
            for (Process writer : writers) {
                assertThat(AFarWriter.hasWritten(writer)).isTrue();
            }
            assertThat(tunnel.host().log().verify()).isInstanceOf(Verdict.Well.class);
            assertThat(tunnel.host().log().rebuild(ALog.KHAN).total()).isZero();
            head = tunnel.host().log().head();
            assertThat(head.entry()).isGreaterThanOrEqualTo(before + ACTS);
            assertThat(tunnel.host().incidents().count(LogFilter.ALL))
                    .isEqualTo(tunnel.host().incidents().lines(LogFilter.ALL, 0, 1_000).size());
        }
        try (Store again = ALog.again(folder)) {
            assertThat(again.log().doubt()).isEmpty();
            assertThat(again.log().verify(List.of(head)).verdict())
                    .isInstanceOf(Verdict.Well.class);
        }
    }
}
