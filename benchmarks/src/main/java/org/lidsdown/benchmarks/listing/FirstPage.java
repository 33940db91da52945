package org.lidsdown.benchmarks.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.lidsdown.benchmarks.madeup.MadeUpLog;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.store.Store;

/** The first page that a program reads, in a Java of its own that has just opened the log. */
public final class FirstPage {
    private static final String LOG = "log";
    private static final String SQL = "sql";

    private FirstPage() {}

    /** Reads it, and says how many milliseconds that took. */
    public static void main(String... arguments) throws SQLException {
        Path folder = Path.of(arguments[1]);
        double milliseconds = arguments[0].equals(LOG) ? ofTheLog(folder) : ofTheTable(folder);
        System.out.println(milliseconds);
    }

    private static double ofTheLog(Path folder) {
        try (Store store = MadeUpLog.open(folder)) {
            long before = System.nanoTime();
            Shown.of(store.incidents(), LogFilter.ALL);
            return (System.nanoTime() - before) / 1e6;
        }
    }

    private static double ofTheTable(Path folder) throws SQLException {
        try (PlainList list = PlainList.in(folder)) {
            long before = System.nanoTime();
            list.ask(LogFilter.ALL);
            return (System.nanoTime() - before) / 1e6;
        }
    }

    /** What a fresh Java needs for the first page of the log in this folder. */
    static double log(Path folder) throws IOException {
        return milliseconds(LOG, folder);
    }

    /** What a fresh Java needs for the first page of the plain table in this folder. */
    static double sql(Path folder) throws IOException {
        return milliseconds(SQL, folder);
    }

    private static double milliseconds(String what, Path folder) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                FirstPage.class.getName(),
                                what,
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader words = process.inputReader(UTF_8)) {
            String line = words.readLine();
            process.onExit().join();
            if (line == null) {
                throw new IllegalStateException("the first page was not read");
            }
            return Double.parseDouble(line);
        }
    }
}
