package org.lidsdown.store.chain;

import java.util.Optional;

/** Where the end of the chain is remembered outside the database. */
interface Memory extends AutoCloseable {
    /** The end as it is remembered, once everything that was told is. */
    Optional<Head> remembered();

    /** Remembers this end. */
    void remember(Head head);

    @Override
    void close();
}
