package org.lidsdown.store.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernReader;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.keys.ContentKey;
import org.lidsdown.domain.sealing.PlainOpener;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.Sealed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.keys.ContentKeys;
import org.lidsdown.store.keys.Finder;
import org.lidsdown.store.keys.Ring;
import org.lidsdown.store.keys.ScopeKey;

/**
 * The one place where content is sealed before the database has it and opened after: the words of
 * entries, the names of pupils, the envelopes of concerns. What cannot be opened here and now is
 * shown as one plain mark.
 */
public final class Seals {
    /** What stands in the place of words that cannot be opened. */
    public static final String MARK = "(sealed)";

    private static final String PLAIN = "plain";

    private final ContentKeys keys;
    private final Ring ring;

    /** Seals and opens with these keys; envelopes with what is on the ring. */
    public Seals(ContentKeys keys, Ring ring) {
        this.keys = keys;
        this.ring = ring;
    }

    /** Where an entry's words belong: what is sealed for one entry opens nowhere else. */
    public static String place(IncidentRef ref, int number) {
        return "entry|" + ref + "|" + number;
    }

    /** Seals words that belong to this place in the scope and to no other. */
    public Bytes seal(Writing writing, String scope, String place, String words) {
        return words.isEmpty() ? Bytes.NONE : seal(keys.current(writing, scope), place, words);
    }

    /** Seals words under a key that is at hand. */
    public static Bytes seal(ScopeKey key, String place, String words) {
        if (words.isEmpty()) {
            return Bytes.NONE;
        }
        byte[] sealed = key.key().seal(place, words.getBytes(UTF_8));
        return Bytes.of(
                ByteBuffer.allocate(Short.BYTES + sealed.length)
                        .putShort((short) key.generation())
                        .put(sealed)
                        .array());
    }

    /** The key to seal with what is written in this scope now. */
    public ScopeKey current(Writing writing, String scope) {
        return keys.current(writing, scope);
    }

    /** The key of this generation in the scope, where it can be opened. */
    public Optional<ContentKey> key(String scope, int generation) {
        return keys.find(scope, generation);
    }

    /** A key for a scope that is new. */
    public ScopeKey first(Writing writing, String scope) {
        return keys.first(writing, scope);
    }

    /** Whether any key is unlocked now. */
    public boolean canOpen() {
        return !ring.keys().isLocked();
    }

    /** The words that were sealed for this place, or the mark. */
    public String open(String scope, String place, Bytes sealed) {
        return read(scope, place, sealed).orElse(MARK);
    }

    /** The words that were sealed for this place, where they can be opened. */
    public Optional<String> read(String scope, String place, Bytes sealed) {
        return read(keys, scope, place, sealed);
    }

    /** Opens the words of many places, after the database was asked once. */
    public Reader reader() {
        Finder all = keys.all();
        return (scope, place, sealed) -> read(all, scope, place, sealed).orElse(MARK);
    }

    private static Optional<String> read(Finder keys, String scope, String place, Bytes sealed) {
        if (sealed.array().length < Short.BYTES) {
            return Optional.of("");
        }
        ByteBuffer bytes = ByteBuffer.wrap(sealed.array());
        int generation = Short.toUnsignedInt(bytes.getShort());
        byte[] content = new byte[bytes.remaining()];
        bytes.get(content);
        return keys.find(scope, generation).flatMap(key -> opened(key, place, content));
    }

    private static Optional<String> opened(ContentKey key, String place, byte[] content) {
        try {
            return Optional.of(new String(key.open(place, content), UTF_8));
        } catch (SealBroken _) {
            return Optional.empty();
        }
    }

    /** What was told, out of its envelope; throws {@link SealBroken} where its key is not held. */
    public Concern open(Sealed envelope) {
        return ConcernReader.read(content(envelope));
    }

    private byte[] content(Sealed envelope) {
        if (envelope.key().equals(PLAIN)) {
            return new PlainOpener().open(envelope);
        }
        try {
            return ring.keys().open(envelope);
        } catch (IllegalStateException _) {
            throw SealBroken.notHeld(envelope.key()); // locked at this very moment
        }
    }

    /** Opens words. */
    @FunctionalInterface
    public interface Reader {
        /** The words that were sealed for this place, or the mark. */
        String open(String scope, String place, Bytes sealed);
    }
}
