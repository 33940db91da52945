package org.lidsdown.kiosk.speech;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a kiosk speaks.
 *
 * @param recordings the folder of what people of the school have read aloud, or nothing
 * @param rate how many words in a minute the system's voice says, 100 to 175
 * @param silent whether it never speaks
 * @param scan whether what is marked is said while tiles are gone through
 * @param first whether the first touch of a tile has it read aloud, and the next one takes it
 * @param headphones the sound device that alone says what is marked, where one was named
 */
public record Speech(
        @Nullable Path recordings,
        int rate,
        boolean silent,
        boolean scan,
        boolean first,
        @Nullable String headphones) {

    private static final int SLOWEST = 100;
    private static final int FASTEST = 175;
    private static final int USUAL = 130;

    /** Refuses a rate that nobody follows. */
    public Speech {
        if (rate < SLOWEST || rate > FASTEST) {
            throw new IllegalArgumentException(
                    "The speech rate is %d to %d words in a minute, not %d."
                            .formatted(SLOWEST, FASTEST, rate));
        }
    }

    /** Whether there is anything to hear it on, or it never speaks. */
    public boolean canBeHeard() {
        return silent || new Loudspeaker(headphones).isThere();
    }

    /** As a kiosk begins: by the system's voice, where it has one. */
    public static Speech usual() {
        return new Speech(null, USUAL, false, true, false, null);
    }

    /** Without any sound. */
    public static Speech none() {
        return new Speech(null, USUAL, true, true, false, null);
    }
}
