package org.lidsdown.admin.keeping;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lidsdown.admin.papers.SchoolFile;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.domain.consoles.ConsolePlan;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the file that a console on another computer is opened with. */
@Command(name = "make", description = "Makes the file that another computer opens the log with.")
final class MakeConsole implements Callable<Integer> {
    private static final String BY = "lids-down";

    private static final String INSTEAD =
            "In the host's console the same is under Settings, Other computers.";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Parameters(paramLabel = "NAME", description = "What the computer is called, such as Office.")
    private String name = "";

    @Option(
            names = "--host",
            required = true,
            paramLabel = "NAME:PORT",
            description = "Where it finds this computer, such as host.school.example:47812.")
    private String host = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; it holds that computer's private key.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        NewFile.check(out);
        ConsolePlan plan = plan();
        String chart = ChartReader.torView().edition().school();
        try (Store store = log.open("lidsdown consoles make", INSTEAD)) {
            School school = SchoolFile.read(log.folder(), chart);
            NewFile.write(out, store.elsewhere().consoles().provision(plan, school, BY));
        }
        spec.commandLine()
                .getOut()
                .println(
                        "Carry %s to that computer, and open the log there with lidsdown console --host FILE."
                                .formatted(out));
        return 0;
    }

    private ConsolePlan plan() {
        try {
            return new ConsolePlan(name, host);
        } catch (IllegalArgumentException e) {
            throw new Refused("Nothing was made: " + e.getMessage(), e);
        }
    }
}
