package org.lidsdown.admin;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.lidsdown.admin.board.BoardCommand;
import org.lidsdown.admin.charts.ChartCommand;
import org.lidsdown.admin.keeping.ConsolesCommand;
import org.lidsdown.admin.keeping.KiosksCommand;
import org.lidsdown.admin.keeping.LogCommand;
import org.lidsdown.admin.keeping.ReportCommand;
import org.lidsdown.admin.keeping.SetUpSchool;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of the whole suite. */
@Command(
        name = "lidsdown",
        description = "Runs a school's own online-safety flow chart.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = LidsDown.Version.class,
        subcommands = {
            ChartCommand.class,
            LogCommand.class,
            ReportCommand.class,
            KiosksCommand.class,
            ConsolesCommand.class,
            BoardCommand.class,
            SetUpSchool.class,
            ConsoleCommand.class,
            HostCommand.class,
            Demo.class
        })
public final class LidsDown implements Callable<Integer> {

    private static final String UNFORESEEN =
            "Something went wrong that nobody foresaw; what was written to the safety log is safe."
                    + " Set LIDSDOWN_TRACE=yes and try again to see what it was.";

    @Spec private CommandSpec spec;

    /** Runs one command and ends with its exit code. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line: whatever goes wrong is one plain sentence and exit code 2. */
    static CommandLine commandLine() {
        Clock clock = Clock.system(ZoneId.of("Europe/London"));
        return new CommandLine(new LidsDown(), new Handing(clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, _) -> refused(e))
                .setExecutionExceptionHandler((e, command, _) -> failed(e, command));
    }

    private static int refused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(Objects.requireNonNullElse(e.getMessage(), "") + " " + help(command));
        return ExitCode.USAGE;
    }

    private static String help(CommandLine command) {
        return "(lidsdown%s --help)"
                .formatted(command.getCommandSpec().qualifiedName().substring("lidsdown".length()));
    }

    private static int failed(Exception e, CommandLine command) {
        boolean ofOurs = e.getClass().getName().startsWith("org.lidsdown.");
        command.getErr().println(ofOurs ? e.getMessage() : UNFORESEEN);
        if (System.getenv("LIDSDOWN_TRACE") != null) {
            e.printStackTrace(command.getErr());
        }
        return ExitCode.USAGE;
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
