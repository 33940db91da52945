package org.lidsdown.store.backup;

import java.nio.file.Path;
import org.lidsdown.domain.sealing.OpeningKey;

/** What a backup is unlocked with. */
public sealed interface Unlocking {
    /** The key file of the log that was backed up, or of another that was restored from it. */
    record WithKeyFile(Path file) implements Unlocking {}

    /** The code of the recovery sheet. */
    record WithRecovery(OpeningKey code) implements Unlocking {}

    /** Nothing: the backup was made with its key in clear. */
    record WithNothing() implements Unlocking {}
}
