package org.lidsdown.benchmarks.use;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.benchmarks.work.Workplace;

/** The kiosk in a process of its own, touched at random, in four parts of the same length. */
public final class UseTable {
    private static final double FRAME = 1000 / 60.0;
    private static final double FRAMES = 2;
    private static final Pattern PART =
            Pattern.compile(
                    "(\\d+) touches, p50 ([\\d.]+) ms, p99 ([\\d.]+) ms, longest ([\\d.]+) ms,"
                            + " ([\\d.]+) MB in use");

    private final int seconds;

    /** Takes the options of a run. */
    public UseTable(Asked asked) {
        seconds = asked.number("seconds", 240);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news) throws IOException, InterruptedException {
        Table table =
                new Table(
                        "part",
                        "touches",
                        "p50, ms",
                        "p99, ms",
                        "p99, frames",
                        "goal",
                        "longest, ms",
                        "memory in use, MB");
        Process kiosk = new ProcessBuilder(command()).redirectErrorStream(true).start();
        try (BufferedReader said = kiosk.inputReader(UTF_8)) {
            int part = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                news.accept(line);
                Matcher matcher = PART.matcher(line);
                if (matcher.matches()) {
                    part++;
                    row(table, part, matcher);
                }
            }
        }
        kiosk.waitFor();
        return table;
    }

    private static void row(Table table, int part, Matcher said) {
        table.add(
                Integer.toString(part),
                said.group(1),
                said.group(2),
                said.group(3),
                "%.1f".formatted(Double.parseDouble(said.group(3)) / FRAME),
                "<= %.0f".formatted(FRAMES),
                said.group(4),
                said.group(5));
    }

    private List<String> command() {
        Path home = Workplace.home();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=javafx.graphics",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--module-path",
                home.resolve("kiosk/target/app").toString(),
                "--module",
                "org.lidsdown.kiosk/org.lidsdown.kiosk.Kiosk",
                "--random-use",
                Integer.toString(seconds),
                "--languages",
                "all",
                "--window",
                "1280x800+0+0",
                "--mute");
    }
}
