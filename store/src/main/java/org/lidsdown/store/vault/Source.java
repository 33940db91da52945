package org.lidsdown.store.vault;

import java.util.List;
import java.util.function.Function;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.proof.Verdict;

/**
 * The log that is backed up, open.
 *
 * @param folder where it lies
 * @param key under which its database is encrypted
 * @param database its database
 * @param chain its chain
 * @param attachments finds what is kept beside the chain of a database
 */
public record Source(
        LogFolder folder,
        MachineKey key,
        Database database,
        Chain chain,
        Function<Database, List<Attachments>> attachments) {

    Inspection.Inspector inspector() {
        return new Inspection.Inspector(key, attachments);
    }

    /** Looks at the log itself, after its copy was found not to be well. */
    void suspect() {
        List<String> damaged = database.tables().damaged();
        if (!damaged.isEmpty()) {
            chain.suspect(
                    "The safety log's database is damaged (%s)."
                            .formatted(String.join(", ", damaged)));
        }
        Verdict verdict = chain.verify(attachments.apply(database), List.of()).verdict();
        if (verdict instanceof Verdict.Broken(long entry, Verdict.Fault _)) {
            chain.suspect("Entry %d of the safety log is not as it was written.".formatted(entry));
        }
    }
}
