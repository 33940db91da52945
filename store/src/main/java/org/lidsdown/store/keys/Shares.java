package org.lidsdown.store.keys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.keys.ContentKey;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.keys.SharedKey;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Database;

/** The content keys that were shared with whoever is in now. */
final class Shares {
    private final Database database;
    private final Ring ring;

    Shares(Database database, Ring ring) {
        this.database = database;
        this.ring = ring;
        database.know(ShareMapper.class);
    }

    /** The scopes that they open because a colleague let them. */
    Set<String> scopes() {
        return ring.keys()
                .owner()
                .map(me -> Set.copyOf(database.read(ShareMapper.class, m -> m.sharedWith(me))))
                .orElseGet(Set::of);
    }

    /** The key in this row, where it was shared with them. */
    Optional<ContentKey> open(ContentKeyRow row) {
        Keyring keys = ring.keys();
        return keys.owner()
                .flatMap(reader ->
                        database.read(
                                ShareMapper.class,
                                mapper -> mapper.find(row.scope(), row.generation(), reader)))
                .flatMap(share -> keys.open(share.key()));
    }

    /** Lets those who could open the scope open its next key as well. */
    static void handOn(Writing writing, String scope, ScopeKey next) {
        ShareMapper mapper = writing.on(ShareMapper.class);
        List<ShareMapper.ReaderRow> readers = mapper.readers(scope);
        for (ShareMapper.ReaderRow reader : readers) {
            Voucher to = reader.voucher();
            to.check(writing);
            SharedKey shared = SharedKey.of(next.key(), to.holder(), to.key());
            mapper.insert(ShareRow.of(scope, next.generation(), shared));
        }
    }
}
