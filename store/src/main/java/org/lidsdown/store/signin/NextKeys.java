package org.lidsdown.store.signin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.trust.SigningKey;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.keys.Grants;
import org.lidsdown.store.keys.GroupKeys;
import org.lidsdown.store.keys.Signatures;

/** The keys that follow on some groups' present ones, before they are kept. */
final class NextKeys {
    private final Map<HeldKey, HeldKey> after = new LinkedHashMap<>();
    private final List<GroupKey> latest = new ArrayList<>();

    NextKeys(GroupKeys groups, List<HeldKey> present) {
        for (HeldKey key : present) {
            after.put(key, HeldKey.random(key.name().next()));
        }
        for (KeyGroup group : KeyGroup.values()) {
            latest.add(
                    after.values().stream()
                            .filter(key -> key.name().group() == group)
                            .findFirst()
                            .map(HeldKey::groupKey)
                            .orElseGet(() -> groups.latest(group)));
        }
    }

    /** Keeps them, grants them to everybody who is here, and signs the list anew. */
    void keep(Writing writing, SigningKey signing, String school, Author author) {
        if (after.isEmpty()) {
            return;
        }
        List<Holder> holders = Holder.all(writing);
        holders.forEach(holder -> holder.voucher().check(writing));
        after.forEach((earlier, next) -> {
            Grants.make(writing, next, author.nowMs());
            Grants.retire(writing, earlier, next);
            holders.stream()
                    .filter(holder -> holder.groups().contains(next.name().group()))
                    .forEach(holder ->
                            Grants.give(writing, List.of(next), holder.id(), holder.key()));
            author.note(writing, Deed.KEY_CHANGED, next.name().toString(), "");
        });
        Signatures.sign(writing, signing, school, latest, author);
    }

    /** Whoever changed the keys goes on with the next ones. */
    void putOn(Session by) {
        after.values().forEach(by.keyring()::put);
        if (by.isLocked()) {
            by.keyring().lock();
        }
    }
}
