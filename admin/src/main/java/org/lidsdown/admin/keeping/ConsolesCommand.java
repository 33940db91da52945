package org.lidsdown.admin.keeping;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the consoles on other computers. */
@Command(
        name = "consoles",
        description = "Sets up consoles on other computers, lists them, and turns them away.",
        subcommands = {ListConsoles.class, MakeConsole.class, RevokeConsole.class})
public final class ConsolesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "List, make or revoke? Nothing was done.");
    }
}
