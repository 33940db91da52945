package org.lidsdown.store.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;

/** The public halves of the groups' keys. */
public final class GroupKeys {
    private final Database database;
    private @Nullable List<GroupKey> known;
    private @Nullable List<GroupKey> inForce;

    /** The keys in this database. */
    public GroupKeys(Database database) {
        this.database = database;
        database.know(KeyMapper.class);
    }

    /** Whether the school has keys. */
    public boolean any() {
        return !all().isEmpty();
    }

    /** The group's latest key; a school that has none yet can keep no words. */
    public GroupKey latest(KeyGroup group) {
        return find(group)
                .orElseThrow(() ->
                        new StoreException(
                                "The school has no keys yet, so nothing was written; set it up first: lidsdown console.",
                                "no-keys",
                                null));
    }

    /**
     * The group's latest key, or nothing where the school has none yet; refuses one that the school
     * did not sign.
     */
    public synchronized Optional<GroupKey> find(KeyGroup group) {
        if (!isSigned(latestOf(group))) {
            // Another computer may have changed the keys between two looks
            changed();
            if (!isSigned(latestOf(group))) {
                throw notAsSigned();
            }
        }
        return latestOf(group);
    }

    private Optional<GroupKey> latestOf(KeyGroup group) {
        return all().stream()
                .filter(key -> key.name().group() == group)
                .max(Comparator.comparing(GroupKey::name));
    }

    private boolean isSigned(Optional<GroupKey> latest) {
        return latest.isEmpty() || signed().contains(latest.get());
    }

    private List<GroupKey> signed() {
        List<GroupKey> keys = inForce;
        if (keys == null) {
            keys =
                    database.read(KeyMapper.class, KeyMapper::signed)
                            .map(row -> SignedKeys.read(row.list().array()))
                            .map(list -> list.keys(list.trust()).keys())
                            .orElse(List.of());
            inForce = keys;
        }
        return keys;
    }

    static StoreException notAsSigned() {
        return new StoreException(
                "The school's keys are not as they were signed, so nothing was sealed to them and nothing was changed; restore the latest backup, and find out who could reach the log's files.",
                "keys-not-as-signed",
                null);
    }

    /** The key of this name, or nothing where there is none. */
    public Optional<GroupKey> find(KeyName name) {
        return all().stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** Every key that any group ever had. */
    public synchronized List<GroupKey> all() {
        List<GroupKey> keys = known;
        if (keys == null) {
            keys =
                    database.read(KeyMapper.class, KeyMapper::keys).stream()
                            .map(GroupKeyRow::key)
                            .toList();
            known = keys;
        }
        return keys;
    }

    /** Reads the keys again the next time, because they were changed. */
    public synchronized void changed() {
        known = null;
        inForce = null;
    }
}
