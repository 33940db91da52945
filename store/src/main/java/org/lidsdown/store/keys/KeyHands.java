package org.lidsdown.store.keys;

import java.util.List;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.keys.SharedKey;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.failure.StoreException;

/**
 * In whose hands the keys to a scope are. Whoever hands a scope over must be able to open it
 * themselves, and cannot any more when it is done.
 */
public final class KeyHands {
    private final ContentKeys keys;
    private final GroupKeys groups;

    KeyHands(ContentKeys keys, GroupKeys groups) {
        this.keys = keys;
        this.groups = groups;
    }

    /**
     * From here on this group opens the scope, and nobody else; not even what was written before.
     */
    public void handOver(Writing writing, String scope, KeyGroup to) {
        List<ScopeKey> all = keys.whole(writing, scope);
        GroupKey group = groups.latest(to);
        erase(writing, scope);
        for (ScopeKey key : all) {
            ContentKeyRow row = ContentKeyRow.of(scope, key.generation(), key.key().wrap(group));
            writing.on(ContentKeyMapper.class).insert(row);
        }
        keys.renew(writing, scope);
    }

    /** Lets one person open the scope beside the group that does. */
    public void share(Writing writing, String scope, String reader) {
        ShareMapper mapper = writing.on(ShareMapper.class);
        Voucher to =
                mapper.reader(reader)
                        .map(ShareMapper.ReaderRow::voucher)
                        .orElseThrow(KeyHands::nobody);
        to.check(writing);
        mapper.delete(scope, reader);
        for (ScopeKey key : keys.whole(writing, scope)) {
            SharedKey shared = SharedKey.of(key.key(), reader, to.key());
            mapper.insert(ShareRow.of(scope, key.generation(), shared));
        }
        keys.forget(scope);
    }

    /** One person opens the scope no longer, least of all what is written from here on. */
    public void end(Writing writing, String scope, String reader) {
        writing.on(ShareMapper.class).delete(scope, reader);
        keys.renew(writing, scope);
    }

    /** Nobody opens the scope any more, now or ever. */
    public void erase(Writing writing, String scope) {
        writing.on(ShareMapper.class).deleteScope(scope);
        writing.on(ContentKeyMapper.class).deleteScope(scope);
        keys.forget(scope);
    }

    /** Takes everything that was shared with somebody away from them. */
    public static void takeAway(Writing writing, String reader) {
        writing.on(ShareMapper.class).deleteReader(reader);
    }

    private static StoreException nobody() {
        return new StoreException(
                "Nobody here comes in under that name, so nothing was changed; let them in first, under staff and keys.",
                "nobody",
                null);
    }
}
