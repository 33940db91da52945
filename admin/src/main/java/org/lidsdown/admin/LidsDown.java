package org.lidsdown.admin;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the whole suite. */
@Command(
        name = "lidsdown",
        description = "Runs a school's own online-safety flow chart.",
        mixinStandardHelpOptions = true,
        versionProvider = LidsDown.Version.class)
public final class LidsDown implements Callable<Integer> {

    @Spec private CommandSpec spec;

    /** Runs one command and ends with its exit code. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new LidsDown()).execute(arguments));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which command? Nothing was done.");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = LidsDown.class.getModule().getDescriptor().rawVersion();
            return new String[] {"Lids Down " + version.orElseThrow()};
        }
    }
}
