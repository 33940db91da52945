package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.store.proof.Verdict;

/**
 * People come, change their passwords, lose them, leave; keys are changed, the sheet is used; words
 * are written in between, always by lot. {@code -Dlidsdown.sequences=1000} tries as many.
 */
class KeySequencesTest {
    private static final int STEPS = 12;

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("lidsdown.sequences", 8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoeverIsEntitledReadsEverythingAndWhoeverLeftNothingThatCameAfter(long seed) {
        AClock clock = new AClock();
        Store store = ALog.locked(folder, clock);
        AStaffRoom room = new AStaffRoom(store, clock, seed);
        try {
            for (int step = 0; step < STEPS; step++) {
                room.step();
            }
            room.check();
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        } finally {
            store.close();
        }
        Store again = ALog.again(folder, clock);
        try {
            room.check(again);
        } finally {
            again.close();
        }
    }
}
