package org.lidsdown.admin.keeping;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the file that a kiosk on another computer is set up with. */
@Command(name = "make", description = "Makes the file that a kiosk is set up with.")
final class MakeKiosk implements Callable<Integer> {
    private static final String BY = "lids-down";

    private static final String INSTEAD =
            "In the host's console the same is under Settings, Kiosks.";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Parameters(paramLabel = "NAME", description = "What the kiosk is called, such as Library.")
    private String name = "";

    @Option(
            names = "--host",
            required = true,
            paramLabel = "URL",
            description =
                    "Where it finds this computer, such as https://host.school.example:47811.")
    private String host = "";

    @Option(
            names = "--screen",
            paramLabel = "MM",
            description = "The longer side of its screen in millimetres.")
    private double screen;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description =
                    "Lines such as 'pupil ali-7 rocket Ali' and 'staff mrs-khan khan.png Mrs Khan'.")
    private @Nullable Path people;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; it holds the kiosk's private key.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        NewFile.check(out);
        Plan plan = plan();
        try (Store store = log.open("lidsdown kiosks make", INSTEAD)) {
            NewFile.write(out, store.kiosks().provision(plan, BY));
        }
        spec.commandLine()
                .getOut()
                .println(
                        "Carry %s to the kiosk, start it there once with --set-up --provisioning, and destroy it."
                                .formatted(out));
        return 0;
    }

    private Plan plan() {
        PeopleFile said = PeopleFile.read(people);
        try {
            return new Plan(name, URI.create(host), screen, said.pupils(), said.staff());
        } catch (IllegalArgumentException e) {
            throw new Refused("No kiosk was made: " + e.getMessage(), e);
        }
    }
}
