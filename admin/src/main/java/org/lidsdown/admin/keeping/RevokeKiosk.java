package org.lidsdown.admin.keeping;

import java.util.concurrent.Callable;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a kiosk away for good. */
@Command(name = "revoke", description = "Takes a kiosk's certificate back for good.")
final class RevokeKiosk implements Callable<Integer> {
    private static final String BY = "lids-down";

    private static final String INSTEAD = "Any console does the same under Settings, Kiosks.";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Parameters(paramLabel = "ID", description = "Its id, as 'lidsdown kiosks list' shows it.")
    private String id = "";

    @Override
    public Integer call() {
        try (Store store = log.open("lidsdown kiosks revoke", INSTEAD)) {
            if (!store.kiosks().revoke(id, BY)) {
                throw new Refused(
                        "No kiosk with the id '%s' has a certificate; nothing was changed."
                                .formatted(id));
            }
            spec.commandLine().getOut().println("The host turns " + id + " away from now on.");
            return 0;
        }
    }
}
