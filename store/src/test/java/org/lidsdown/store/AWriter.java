package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.lidsdown.domain.incident.Incident;

/**
 * A program of its own that writes to a log until somebody kills it, and says what is confirmed.
 */
final class AWriter {
    private AWriter() {}

    /** Writes to the log in this folder. */
    public static void main(String[] arguments) throws InterruptedException {
        Path log = Path.of(arguments[0]);
        try (Store store = Store.open(log, Clock.systemUTC(), "a writer", ALog.EASY)) {
            ALog.signedIn(store);
            Incident incident = ALog.opened(store, "written by another program");
            for (int written = 0; true; written++) {
                if (arguments.length > 1 && written == Integer.parseInt(arguments[1])) {
                    new CountDownLatch(1).await();
                }
                incident = ALog.written(store, incident, ALog.note("note " + incident.size()));
                System.out.println(incident.ref() + " " + incident.size());
                if (incident.size() == 40) {
                    incident = ALog.opened(store, "the next");
                }
            }
        }
    }

    /**
     * Kills a writer that has rested for a moment after so many lines, and says which was its last.
     */
    static String killedAtRest(Path folder, int lines) throws Exception {
        Process writer =
                java(
                                AWriter.class.getName(),
                                folder.resolve("log").toString(),
                                Integer.toString(lines))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader confirmed = confirmedBy(writer)) {
            String last = "";
            for (int i = 0; i < lines; i++) {
                last = confirmed.readLine();
            }
            Thread.sleep(500);
            return last;
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /** Starts one, writing to the log in this folder. */
    static Process on(Path folder) throws IOException {
        return java(AWriter.class.getName(), folder.resolve("log").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A Java program of the tests, with these options, class and arguments. */
    static ProcessBuilder java(String... arguments) {
        String classes =
                String.join(
                        System.getProperty("path.separator"),
                        Path.of("target/test-classes").toAbsolutePath().toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classes));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    static BufferedReader confirmedBy(Process writer) {
        return new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8));
    }

    /** Kills a writer after so many lines, and says which was its last. */
    static String killed(Path folder, int lines) throws Exception {
        Process writer = on(folder);
        try (BufferedReader confirmed = confirmedBy(writer)) {
            String last = "";
            for (int i = 0; i < lines; i++) {
                last = confirmed.readLine();
            }
            writer.toHandle().destroyForcibly();
            for (String more : confirmed.lines().toList()) {
                last = more.contains(" ") ? more : last;
            }
            return last;
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }
}
