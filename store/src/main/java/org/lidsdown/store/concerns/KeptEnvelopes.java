package org.lidsdown.store.concerns;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.database.Database;

/** The envelopes, as the chain's check wants to see them. */
public final class KeptEnvelopes implements Attachments {
    private final Database database;

    /** The envelopes in this database. */
    public KeptEnvelopes(Database database) {
        this.database = database;
        database.know(ConcernMapper.class);
    }

    @Override
    public Deed deed() {
        return Deed.CONCERN_RECEIVED;
    }

    @Override
    public Optional<Deed> changed() {
        return Optional.of(Deed.CONCERN_MOVED);
    }

    @Override
    public Optional<Deed> erased() {
        return Optional.of(Deed.CONCERN_ERASED);
    }

    @Override
    public void each(BiConsumer<String, String> nameAndHash) {
        database.read(
                ConcernMapper.class,
                mapper -> {
                    mapper.envelopes(context -> {
                        EnvelopeRow row = context.getResultObject();
                        if (row.sealed().array().length > 0) {
                            nameAndHash.accept(row.envelope(), row.sealed().sha256().hex());
                        }
                    });
                    return mapper;
                });
    }
}
