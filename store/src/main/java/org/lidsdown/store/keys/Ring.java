package org.lidsdown.store.keys;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lidsdown.domain.keys.Keyring;

/** The keys that are unlocked in this program now: those of whoever signed in last. */
public final class Ring {
    private final List<Runnable> changes = new CopyOnWriteArrayList<>();
    private volatile Keyring keys = new Keyring();

    /** The keys; none while nobody is signed in. */
    public Keyring keys() {
        return keys;
    }

    /** Opens with these keys from now on. */
    public void wear(Keyring unlocked) {
        keys = unlocked;
        changes.forEach(Runnable::run);
    }

    /** Opens nothing any more, where it was these keys that opened. */
    public void takeOff(Keyring locked) {
        if (keys == locked) {
            wear(new Keyring());
        }
    }

    /** Runs this each time that other keys open. */
    public void onChange(Runnable then) {
        changes.add(then);
    }
}
