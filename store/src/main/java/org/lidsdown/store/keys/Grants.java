package org.lidsdown.store.keys;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.keys.Grant;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;

/** Who holds which group's key. */
public final class Grants {
    private final Database database;
    private final GroupKeys keys;

    /** The grants in this database. */
    public Grants(Database database, GroupKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Every key that this holder's own key opens, the groups' earlier ones among them. */
    public Keyring open(String holder, OpeningKey with) {
        Keyring ring = new Keyring();
        try {
            to(holder).forEach(grant -> put(ring, grant.open(with)));
            return ring;
        } catch (SealBroken e) {
            throw GroupKeys.notAsSigned();
        }
    }

    private void put(Keyring ring, HeldKey held) {
        if (ring.find(held.name()).isEmpty()) {
            ring.put(held);
            to(held.name().toString()).forEach(earlier -> put(ring, earlier.open(held)));
        }
    }

    private List<Grant> to(String holder) {
        return database.read(KeyMapper.class, mapper -> mapper.grantsTo(holder)).stream()
                .flatMap(row -> grant(row).stream())
                .toList();
    }

    private Optional<Grant> grant(GrantRow row) {
        return KeyName.of(row.keyName())
                .flatMap(keys::find)
                .map(key -> new Grant(key, row.holder(), row.sealed().array()));
    }

    /** Gives these keys to a holder. */
    public static void give(
            Writing writing, Collection<HeldKey> held, String holder, SealingKey to) {
        KeyMapper mapper = writing.on(KeyMapper.class);
        for (HeldKey key : held) {
            byte[] sealed = Grant.of(key, holder, to).sealed();
            mapper.insertGrant(new GrantRow(key.name().toString(), holder, Bytes.of(sealed)));
        }
    }

    /** Takes every key away from a holder. */
    public static void takeAway(Writing writing, String holder) {
        writing.on(KeyMapper.class).deleteGrantsTo(holder);
    }

    /**
     * Leaves a group's earlier key with its next one: whoever holds the next one opens the earlier
     * one as well, and nobody else does.
     */
    public static void retire(Writing writing, HeldKey earlier, HeldKey next) {
        writing.on(KeyMapper.class).deleteGrantsOf(earlier.name().toString());
        give(writing, List.of(earlier), next.name().toString(), next.groupKey().key());
    }

    /** Makes a group's key known. */
    public static void make(Writing writing, HeldKey key, long madeMs) {
        writing.on(KeyMapper.class).insertKey(GroupKeyRow.of(key.groupKey(), madeMs));
    }
}
