package org.lidsdown.admin.keeping;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the kiosks on other computers. */
@Command(
        name = "kiosks",
        description = "Sets up kiosks on other computers, lists them, and turns them away.",
        subcommands = {ListKiosks.class, MakeKiosk.class, RevokeKiosk.class})
public final class KiosksCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "List, make or revoke? Nothing was done.");
    }
}
