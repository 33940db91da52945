package org.lidsdown.benchmarks.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines: those of ./lidsdown without a display, and the same options for every program.
 */
final class Command {
    static final List<String> FLAGS =
            List.of(
                    "--enable-native-access=javafx.graphics",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Djava.awt.headless=true");
    static final String TIME = "--time-start";

    private static final String NOBODY = "http://127.0.0.1:9";

    private final Path home;
    private final Path work;

    /** Starts what was built in this home; caches and outboxes lie in the other folder. */
    Command(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /** Starts a contestant; a kiosk keeps its outbox in a folder of this name. */
    List<String> start(Contestant contestant, String outbox) {
        Program program = contestant.program;
        return contestant.cached
                ? line(program, outbox, "-XX:AOTCache=" + cache(program))
                : line(program, outbox);
    }

    /** Starts a program that leaves a cache behind when it is told to end. */
    List<String> train(Program program) {
        return line(program, "training", "-XX:AOTCacheOutput=" + cache(program));
    }

    private Path cache(Program program) {
        return work.resolve(program.name() + ".aot");
    }

    private List<String> line(Program program, String outbox, String... more) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(more));
        line.addAll(FLAGS);
        line.add("-Dlidsdown.home=" + home);
        line.addAll(List.of("--module-path", home.resolve(program.modules).toString()));
        line.addAll(List.of("--module", program.main));
        line.addAll(List.of(TIME, "--host", NOBODY));
        line.addAll(List.of("--outbox", work.resolve(outbox).toString()));
        return line;
    }
}
