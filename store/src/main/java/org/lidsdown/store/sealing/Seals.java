package org.lidsdown.store.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernReader;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.keys.ContentKey;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.Sealed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.keys.ContentKeys;
import org.lidsdown.store.keys.Finder;
import org.lidsdown.store.keys.KeyHands;
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

    /** What stands in the place of words that were erased. */
    public static final String ERASED = "(erased)";

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
        return words.isEmpty() ? Bytes.NONE : seal(key, place, words.getBytes(UTF_8));
    }

    /** Seals what was told anew, for whoever opens this scope. */
    public Bytes seal(Writing writing, String scope, String place, byte[] told) {
        return seal(keys.current(writing, scope), place, told);
    }

    private static Bytes seal(ScopeKey key, String place, byte[] plain) {
        byte[] sealed = key.key().seal(place, plain);
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

    /** A key for a scope that is new, and that this group opens. */
    public ScopeKey first(Writing writing, String scope, KeyGroup readers) {
        return keys.first(writing, scope, readers);
    }

    /** In whose hands the keys are, and how that is changed. */
    public KeyHands hands() {
        return keys.hands();
    }

    /** In whose hands what whoever is in begins is: whoever holds one other key alone keeps it. */
    public KeyGroup opensFirst() {
        return opens(KeyGroup.CHAIR) && !opens(KeyGroup.SAFEGUARDING)
                ? KeyGroup.CHAIR
                : KeyGroup.SAFEGUARDING;
    }

    /** Whether whoever is in opens what is in this group's hands. */
    public boolean opens(KeyGroup group) {
        return ring.keys().latest(group).isPresent();
    }

    /** The scopes that whoever is in opens because a colleague let them. */
    public Set<String> sharedWithMe() {
        return keys.sharedWithMe();
    }

    /** Who is in now, by their id; nobody, where a program works for itself. */
    public Optional<String> whoIsIn() {
        return ring.keys().owner();
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
        return reader(keys.all());
    }

    /** Opens the words of many places in these scopes. */
    public Reader reader(Collection<String> scopes) {
        return reader(keys.of(scopes));
    }

    private static Reader reader(Finder found) {
        return (scope, place, sealed) -> read(found, scope, place, sealed).orElse(MARK);
    }

    /** What was told, sealed anew for this scope; nothing where it cannot be opened. */
    public Optional<Concern> told(String scope, String place, Bytes sealed) {
        return bytes(keys, scope, place, sealed).map(ConcernReader::read);
    }

    private static Optional<String> read(Finder keys, String scope, String place, Bytes sealed) {
        return sealed.array().length < Short.BYTES
                ? Optional.of("")
                : bytes(keys, scope, place, sealed).map(plain -> new String(plain, UTF_8));
    }

    private static Optional<byte[]> bytes(Finder keys, String scope, String place, Bytes sealed) {
        if (sealed.array().length < Short.BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(sealed.array());
        int generation = Short.toUnsignedInt(bytes.getShort());
        byte[] content = new byte[bytes.remaining()];
        bytes.get(content);
        return keys.find(scope, generation).flatMap(key -> opened(key, place, content));
    }

    private static Optional<byte[]> opened(ContentKey key, String place, byte[] content) {
        try {
            return Optional.of(key.open(place, content));
        } catch (SealBroken _) {
            return Optional.empty();
        }
    }

    /** What was told, out of its envelope; throws {@link SealBroken} where its key is not held. */
    public Concern open(Sealed envelope) {
        return ConcernReader.read(content(envelope));
    }

    /** What an envelope holds, as it was told; throws where its key is not held. */
    public byte[] content(Sealed envelope) {
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
