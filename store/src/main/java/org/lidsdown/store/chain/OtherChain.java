package org.lidsdown.store.chain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.proof.Proof;

/** The chain in another database than the open log's, such as a backup's: only looked at. */
public final class OtherChain {
    private final Database database;

    /** The chain in this database. */
    public OtherChain(Database database) {
        this.database = database;
        database.know(EntryMapper.class);
    }

    /** Checks that all that was confirmed up to this head is there, and these anchors. */
    public Proof proof(Head confirmed, List<Attachments> attachments, List<ChainHead> anchors) {
        return new Verifier(Head.NONE, Optional.of(confirmed), anchors)
                .proof(database, attachments);
    }

    /** The last entry. */
    public Head head() {
        return Chain.stored(database);
    }

    /** Has the log of this file begin where this chain ends. */
    public void rememberIn(Path headFile) {
        try (HeadFile file = HeadFile.in(headFile)) {
            file.write(head());
        }
    }
}
