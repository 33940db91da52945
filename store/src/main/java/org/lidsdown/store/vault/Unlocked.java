package org.lidsdown.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.backup.Unlocking.WithKeyFile;
import org.lidsdown.store.backup.Unlocking.WithNothing;
import org.lidsdown.store.backup.Unlocking.WithRecovery;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.MachineKey;

/** Finds the key of a backup. */
final class Unlocked {
    private Unlocked() {}

    /** The key of this backup; says in a sentence where it is unlocked with something else. */
    static MachineKey of(Path backup, String mark, Unlocking unlocking) {
        MachineKey key = find(backup, unlocking);
        if (!key.mark().equals(mark)) {
            throw refused(
                    "This is not the key of the backup in %s; nothing was changed. Use the machine-key file of the log that was backed up, or its recovery sheet.",
                    backup);
        }
        return key;
    }

    private static MachineKey find(Path backup, Unlocking unlocking) {
        try {
            return switch (unlocking) {
                case WithKeyFile(Path file) -> MachineKey.read(file);
                case WithRecovery(OpeningKey code) ->
                        WrappedKeys.open(backup, code)
                                .orElseThrow(() ->
                                        refused(
                                                "The backup in %s was not made for this recovery sheet; nothing was changed. Look whether it is the sheet that was in force when the backup was made.",
                                                backup));
                case WithNothing _ when Files.exists(backup.resolve(Making.KEY)) ->
                        MachineKey.read(backup.resolve(Making.KEY));
                case WithNothing _ ->
                        throw refused(
                                "The backup in %s is locked; nothing was changed. Unlock it with the recovery sheet (--recovery-sheet), or with the machine-key file of the log that was backed up (--key FILE).",
                                backup);
            };
        } catch (IOException e) {
            throw refused("The backup in %s cannot be read; nothing was changed.", backup);
        }
    }

    private static StoreException refused(String sentence, Path backup) {
        return new StoreException(sentence.formatted(backup), "backup-locked", null);
    }
}
