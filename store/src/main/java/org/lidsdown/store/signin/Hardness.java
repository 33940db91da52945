package org.lidsdown.store.signin;

/**
 * How hard a password is to try, as Argon2id counts it.
 *
 * @param memoryKib how much memory one try takes
 * @param passes how often it goes through that memory
 * @param lanes how many threads it could use
 */
public record Hardness(int memoryKib, int passes, int lanes) {
    /** As hard as a person can wait for: some tenths of a second. */
    public static final Hardness USUAL = new Hardness(65_536, 3, 1);

    /** Whether this is harder than that, and in nothing easier. */
    boolean raises(Hardness other) {
        return !equals(other)
                && memoryKib >= other.memoryKib
                && passes >= other.passes
                && lanes >= other.lanes;
    }
}
