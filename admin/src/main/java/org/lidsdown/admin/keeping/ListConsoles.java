package org.lidsdown.admin.keeping;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.lidsdown.domain.consoles.KnownConsole;
import org.lidsdown.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the consoles on other computers. */
@Command(name = "list", description = "Lists the consoles on other computers.")
final class ListConsoles implements Callable<Integer> {
    private static final String INSTEAD =
            "Any console shows the same under Settings, Other computers.";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (Store store = log.open("lidsdown consoles list", INSTEAD)) {
            for (KnownConsole console : store.elsewhere().consoles().all()) {
                out.println("%s  %s  %s".formatted(console.id(), console.name(), state(console)));
            }
        }
        return 0;
    }

    private String state(KnownConsole console) {
        Optional<String> revoked =
                console.revoked().map(when -> "turned away " + Moments.WHEN.format(when));
        return revoked.orElseGet(() -> Moments.certificate(console.expires(), log.clock()));
    }
}
