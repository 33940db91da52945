package org.lidsdown.store.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.proof.Verdict.Broken;
import org.lidsdown.store.proof.Verdict.Fault;

/**
 * Checks without any key that each file that an entry names is there and whole.
 *
 * @param database has the entries
 * @param files where the files lie
 */
public record FileProof(Database database, SealedFiles files) {
    /** The first entry whose file is not as it was; nothing where all are well, or elsewhere. */
    public Optional<Broken> fault() {
        if (!files.areHere()) {
            return Optional.empty();
        }
        return NamedFile.in(database).stream().flatMap(named -> fault(named).stream()).findFirst();
    }

    private Optional<Broken> fault(NamedFile named) {
        UUID id = named.file().id();
        if (!Files.isRegularFile(files.of(id))) {
            return Optional.of(new Broken(named.entry(), Fault.FILE_MISSING));
        }
        return isWhole(named)
                ? Optional.empty()
                : Optional.of(new Broken(named.entry(), Fault.FILE_CHANGED));
    }

    /** A file that cannot be read is not as it was. */
    private boolean isWhole(NamedFile named) {
        try {
            return files.sha256(named.file().id()).equals(named.file().sealedSha256());
        } catch (IOException _) {
            return false;
        }
    }
}
