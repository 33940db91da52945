package org.lidsdown.domain.sealing;

/** Can open what was sealed to a key that it holds. */
@FunctionalInterface
public interface Opener {

    /**
     * What was sealed; throws {@link SealBroken} when it was sealed to another key, or was changed
     * since.
     */
    byte[] open(Sealed sealed);
}
