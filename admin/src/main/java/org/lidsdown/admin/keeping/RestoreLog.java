package org.lidsdown.admin.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.Copies;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Unlocking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a log of a backup, in a new or empty folder. */
@Command(
        name = "restore",
        description = "Makes a log of a backup, in a new or empty folder (--log).")
final class RestoreLog implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @SuppressWarnings("NullAway.Init")
    @Option(
            names = "--from",
            paramLabel = "BACKUP",
            required = true,
            description = "The backup's own folder, such as backups/2026-11-25T10-00-00Z.")
    private Path backup;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The machine-key file of the log that was backed up.")
    private @Nullable Path key;

    @Option(
            names = "--recovery-sheet",
            description = "Asks for the code on the school's recovery sheet.")
    private boolean sheet;

    @Override
    public Integer call() throws IOException {
        if (key != null && sheet) {
            throw new Refused(
                    "A backup is unlocked with the key file or with the recovery sheet, not with both; nothing was done.");
        }
        Backup restored = Copies.restore(backup, unlocking(), log.folder(), log.clock());
        ChainHead head = restored.content().head();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "The log in %s is restored as it was at %s: %d entries, the last one %s."
                        .formatted(log.folder(), restored.made(), head.entry(), head.inGroups()));
        out.println(
                "What was written later is not in it; kiosks hand over again what they still have.");
        return 0;
    }

    private Unlocking unlocking() throws IOException {
        if (key != null) {
            return new Unlocking.WithKeyFile(key);
        }
        return sheet ? new Unlocking.WithRecovery(typed().key()) : new Unlocking.WithNothing();
    }

    private RecoveryCode typed() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Type the code from the recovery sheet, and Enter:");
        out.flush();
        String line = new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
        return switch (RecoveryCode.read(line == null ? "" : line)) {
            case RecoveryCode.Typed.Right(RecoveryCode code) -> code;
            case RecoveryCode.Typed.WrongLength(int length) ->
                    throw new Refused(
                            "A code has %d letters and digits, this has %d; nothing was done."
                                    .formatted(RecoveryCode.LENGTH, length));
            case RecoveryCode.Typed.WrongLetter(int place) ->
                    throw new Refused(
                            "Sign %d of this code is in no code; look again. Nothing was done."
                                    .formatted(place));
            case RecoveryCode.Typed.Mistyped() ->
                    throw new Refused(
                            "At least one sign is not as on the sheet; look again. Nothing was done.");
        };
    }
}
