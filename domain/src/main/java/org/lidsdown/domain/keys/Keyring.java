package org.lidsdown.domain.keys;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.sealing.Opener;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.Sealed;

/** The keys that somebody has unlocked, until they are locked again. */
public final class Keyring implements Opener {

    private record Own(String id, OpeningKey key) {}

    private final ConcurrentSkipListMap<KeyName, HeldKey> keys = new ConcurrentSkipListMap<>();
    private volatile @Nullable Own own;

    /** A ring with these keys on it. */
    public static Keyring of(Collection<HeldKey> keys) {
        Keyring ring = new Keyring();
        keys.forEach(ring::put);
        return ring;
    }

    /** Whose ring it is: their own key opens what colleagues shared with them. */
    public void belongsTo(String id, OpeningKey key) {
        own = new Own(id, key);
    }

    /** The id of whose ring it is, while it is not locked; nothing where it is nobody's. */
    public Optional<String> owner() {
        return Optional.ofNullable(own).map(Own::id);
    }

    /** Puts a key on the ring. */
    public void put(HeldKey key) {
        keys.put(key.name(), key);
    }

    /** The key with this name, or nothing where it is not on the ring. */
    public Optional<HeldKey> find(KeyName name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** The group's latest key, or nothing where none is on the ring. */
    public Optional<HeldKey> latest(KeyGroup group) {
        return keys.values().stream()
                .filter(key -> key.name().group() == group)
                .max(Comparator.comparing(HeldKey::name));
    }

    /** The names of all keys on the ring. */
    public Set<KeyName> names() {
        return new TreeSet<>(keys.keySet());
    }

    /** Whether no key is on the ring, not even that of whose ring it is. */
    public boolean isLocked() {
        return keys.isEmpty() && own == null;
    }

    /** Whether no group's key is on the ring. */
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Whether the key that this was sealed to is on the ring. */
    public boolean holds(Sealed sealed) {
        return KeyName.of(sealed.key()).flatMap(this::find).isPresent();
    }

    @Override
    public byte[] open(Sealed sealed) {
        return KeyName.of(sealed.key())
                .flatMap(this::find)
                .orElseThrow(() -> SealBroken.notHeld(sealed.key()))
                .opener()
                .open(sealed);
    }

    /** The content key that was wrapped, or nothing where the ring has no key to unwrap it with. */
    public Optional<ContentKey> open(WrappedKey wrapped) {
        return find(wrapped.key()).map(held -> ContentKey.unwrap(wrapped, held));
    }

    /** The content key that was shared, or nothing where it was shared with somebody else. */
    public Optional<ContentKey> open(SharedKey shared) {
        return Optional.ofNullable(own)
                .filter(whose -> whose.id().equals(shared.reader()))
                .map(whose -> shared.open(whose.key()));
    }

    /** Takes every key off the ring and wipes it. */
    public void lock() {
        own = null;
        keys.values().forEach(HeldKey::wipe);
        keys.clear();
    }

    /** The names alone. */
    @Override
    public String toString() {
        return "Keyring" + names();
    }
}
