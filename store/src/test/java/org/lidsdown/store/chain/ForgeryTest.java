package org.lidsdown.store.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.ALog;
import org.lidsdown.store.Store;
import org.lidsdown.store.proof.Proof;
import org.lidsdown.store.proof.Proof.Anchored;
import org.lidsdown.store.proof.Proof.Standing;
import org.lidsdown.store.proof.Verdict;

/** Forged logs; {@code -Dlidsdown.forgeries=10000} for long. */
class ForgeryTest {
    private static final int MUTATIONS = Integer.getInteger("lidsdown.forgeries", 80);
    private static final int WRITTEN = 20;

    /** The log was made, and the school its keys. */
    private static final int BEFORE = 7;

    private static final List<ChainHead> anchors = new ArrayList<>();

    @TempDir private static Path once;
    @TempDir private Path folder;

    @BeforeAll
    static void writeALogAndItsAnchors() {
        anchors.clear();
        try (Store store = ALog.fresh(once.resolve("log"), Clock.systemUTC())) {
            ALog.setUp(store);
            for (int i = 1; i <= WRITTEN; i++) {
                if (i % 3 == 0) {
                    store.incidents().open("words " + i, List.of(), "s.khan");
                } else {
                    store.trail().reportMade("termly", "report " + i, "s.khan");
                }
                ChainHead head = store.log().head();
                anchors.add(ChainHead.read(head.entry() + " " + head.inGroups()).orElseThrow());
            }
        }
    }

    @BeforeEach
    void copyIt() {
        ALog.copy(once.resolve("log"), log());
    }

    private Path log() {
        return folder.resolve("log");
    }

    private void forge(Consumer<Forger> forgery) {
        try (Forger forger = new Forger(log())) {
            forgery.accept(forger);
            forger.forgeMemory();
        }
    }

    private Proof proof(List<ChainHead> held) {
        try (Store store = Store.open(log(), Clock.systemUTC(), "a test")) {
            return store.log().verify(held);
        }
    }

    @Test
    void anHonestLogHoldsAllItsAnchors() {
        List<ChainHead> inDisorder = new ArrayList<>(anchors);
        Collections.shuffle(inDisorder, new Random(1));

        Proof proof = proof(inDisorder);

        assertThat(proof.verdict()).isInstanceOf(Verdict.Well.class);
        assertThat(proof.anchors()).extracting(Anchored::anchor).containsExactlyElementsOf(anchors);
        assertThat(proof.anchors()).extracting(Anchored::standing).containsOnly(Standing.HELD);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 13, 19, 26, 27})
    void aLogWrittenAnewWithRightHashesIsFoundByAnAnchorAndByNothingElse(long from) {
        forge(forger -> forger.rewriteFrom(from));

        assertThat(proof(List.of()).verdict()).isInstanceOf(Verdict.Well.class);
        Proof proof = proof(anchors);

        long proved = Math.max(from - 1, BEFORE);
        assertThat(proof.verdict())
                .isEqualTo(new Verdict.Rewritten(from <= BEFORE ? 1 : from, anchor(proved + 1)));
        assertThat(proof.anchors())
                .allSatisfy(one ->
                        assertThat(one.standing())
                                .isEqualTo(
                                        one.anchor().entry() < from
                                                ? Standing.HELD
                                                : Standing.OTHER));
    }

    @Test
    void betweenTwoAnchorsTheForgeryIsNarrowedDown() {
        forge(forger -> forger.rewriteFrom(16));

        assertThat(proof(List.of(anchor(24), anchor(11), anchor(14))).verdict())
                .isEqualTo(new Verdict.Rewritten(15, anchor(24)));
        assertThat(proof(List.of(anchor(11), anchor(15))).verdict())
                .isInstanceOf(Verdict.Well.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 14, 26})
    void anEndCutOffTogetherWithItsMemoryIsFoundByAnAnchor(long last) {
        forge(forger -> forger.cutAfter(last));

        assertThat(proof(List.of()).verdict()).isInstanceOf(Verdict.Well.class);
        Proof proof = proof(anchors);

        assertThat(proof.verdict())
                .isInstanceOfSatisfying(
                        Verdict.Shortened.class,
                        shortened -> {
                            assertThat(shortened.head().entry()).isEqualTo(last);
                            assertThat(shortened.anchor()).isEqualTo(anchor(last + 1));
                        });
        assertThat(proof.anchors().getLast().standing()).isEqualTo(Standing.GONE);
    }

    @Test
    void behindABrokenLinkAnchorsProveNothing() {
        try (Forger forger = new Forger(log())) {
            forger.change(mapper -> mapper.delete(9, 9));
        }

        Proof proof = proof(anchors);

        assertThat(proof.verdict()).isEqualTo(new Verdict.Broken(9, Verdict.Fault.MISSING));
        assertThat(proof.anchors())
                .extracting(Anchored::standing)
                .containsOnly(Standing.HELD, Standing.NOT_REACHED);
    }

    @Test
    void everyMutationOfAnEntryIsFoundAtTheEntry() {
        long seed = Long.getLong("lidsdown.forgeries.seed", 9);
        Mutations mutations = new Mutations(new Random(seed));
        try (Forger forger = new Forger(log())) {
            List<EntryRow> rows = forger.rows();
            Head remembered = rows.getLast().head();
            for (int i = 0; i < MUTATIONS; i++) {
                EntryRow row = rows.get(i % rows.size());
                EntryRow mutated = mutations.of(row);

                forger.change(mapper -> mapper.update(mutated));
                Verdict verdict = forger.verdict(remembered);
                forger.change(mapper -> mapper.update(row));

                assertThat(verdict)
                        .as("seed %d, mutation %d, %s", seed, i, mutated)
                        .isInstanceOfSatisfying(
                                Verdict.Broken.class,
                                broken ->
                                        assertThat(broken.entry())
                                                .isBetween(row.seq(), row.seq() + 1));
            }
            assertThat(forger.verdict(remembered)).isInstanceOf(Verdict.Well.class);
        }
    }

    private ChainHead anchor(long entry) {
        return anchors.get((int) entry - BEFORE - 1);
    }
}
