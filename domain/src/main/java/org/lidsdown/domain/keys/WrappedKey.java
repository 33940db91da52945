package org.lidsdown.domain.keys;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A content key that a group can unwrap. */
public final class WrappedKey {

    /** The way in which it was wrapped. */
    public enum How {
        /** To the group's public key, by somebody who need not hold the private one. */
        SEALED,
        /** Under a key that all who hold the group's private key share; quick to unwrap. */
        SHARED;

        /** The way as tables write it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The way that is written so, or nothing where none is. */
        public static Optional<How> of(String id) {
            return Stream.of(values()).filter(how -> how.id().equals(id)).findFirst();
        }
    }

    private final String scope;
    private final KeyName key;
    private final How how;
    private final byte[] bytes;

    /** A wrapped key as it was kept: what it is for, the group's key, and the way. */
    public WrappedKey(String scope, KeyName key, How how, byte[] bytes) {
        this.scope = scope;
        this.key = key;
        this.how = how;
        this.bytes = bytes.clone();
    }

    /** What the content key is for: an incident's reference, or {@code pupils}. */
    public String scope() {
        return scope;
    }

    /** The group's key that unwraps it. */
    public KeyName key() {
        return key;
    }

    public How how() {
        return how;
    }

    /** The wrapped key. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey that
                && scope.equals(that.scope)
                && key.equals(that.key)
                && how == that.how
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, key, how, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "WrappedKey[" + scope + " for " + key + ", " + how.id() + "]";
    }
}
