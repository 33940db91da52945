package org.lidsdown.domain.keys;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.lidsdown.domain.sealing.Opener;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.Sealed;

/** The keys that somebody has unlocked, until they are locked again. */
public final class Keyring implements Opener {

    private final ConcurrentSkipListMap<KeyName, HeldKey> keys = new ConcurrentSkipListMap<>();

    /** A ring with these keys on it. */
    public static Keyring of(Collection<HeldKey> keys) {
        Keyring ring = new Keyring();
        keys.forEach(ring::put);
        return ring;
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

    /** Whether no key is on the ring. */
    public boolean isLocked() {
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

    /** Takes every key off the ring and wipes it. */
    public void lock() {
        keys.values().forEach(HeldKey::wipe);
        keys.clear();
    }

    /** The names alone. */
    @Override
    public String toString() {
        return "Keyring" + names();
    }
}
