package org.lidsdown.store.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Content;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Head;
import org.lidsdown.store.chain.OtherChain;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.engine.EmbeddedDerby;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.proof.Proof;

/**
 * What was found when a copy of a log was opened and looked at from end to end.
 *
 * @param damaged the tables whose pages or indexes are damaged
 * @param proof what its chain says
 * @param content what it holds
 */
record Inspection(List<String> damaged, Proof proof, Content content) {
    /**
     * Who can look at a copy.
     *
     * @param key opens the database
     * @param attachments finds what is kept beside the chain
     */
    record Inspector(MachineKey key, Function<Database, List<Attachments>> attachments) {
        /** Opens this copy, which may be changed by it, and looks at all of it. */
        Inspection look(Path copy, Head confirmed, List<ChainHead> anchors) {
            try (Database database = Database.open(EmbeddedDerby.in(copy, key))) {
                List<String> damaged = database.tables().damaged();
                OtherChain chain = new OtherChain(database);
                Proof proof = chain.proof(confirmed, attachments.apply(database), anchors);
                return new Inspection(damaged, proof, Sum.of(database, chain.head().anchor()));
            }
        }
    }
}
