package org.lidsdown.domain.signin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.sealing.OpeningKey;

/** Somebody who has come in, with their own key and the groups' keys that it opened. */
public final class Session {
    /** The id under which whoever has the recovery sheet comes in. */
    public static final String SHEET = "recovery";

    private final List<Runnable> locking = new CopyOnWriteArrayList<>();
    private final Staff staff;
    private final OpeningKey key;
    private final Keyring keyring;
    private volatile boolean locked;

    /** A session of this person. */
    public Session(Staff staff, OpeningKey key, Keyring keyring) {
        this.staff = staff;
        this.key = key;
        this.keyring = keyring;
        keyring.belongsTo(staff.id(), key);
    }

    /** Who has come in. */
    public Staff staff() {
        return staff;
    }

    /** Their own private key. */
    public OpeningKey key() {
        return key;
    }

    /** The groups' keys that they hold. */
    public Keyring keyring() {
        return keyring;
    }

    /** Whether they hold a key of this group now. */
    public boolean holds(KeyGroup group) {
        return keyring.latest(group).isPresent();
    }

    /** Whether they hold any group's key now: whoever holds none reads only what was shared. */
    public boolean reads() {
        return !keyring.isEmpty();
    }

    /** Whether this is whoever came in with the recovery sheet, and so has no password. */
    public boolean isFromTheSheet() {
        return staff.id().equals(SHEET);
    }

    /** Whether the session was locked; it stays so, and whoever goes on signs in again. */
    public boolean isLocked() {
        return locked;
    }

    /** Runs this as soon as the session is locked. */
    public void onLock(Runnable then) {
        locking.add(then);
    }

    /** Wipes every key; locking twice is locking once. */
    public void lock() {
        if (locked) {
            return;
        }
        locked = true;
        keyring.lock();
        key.wipe();
        locking.forEach(Runnable::run);
    }

    /** Never a key. */
    @Override
    public String toString() {
        return "Session[" + staff.id() + ", " + keyring + "]";
    }
}
