package org.lidsdown.benchmarks.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process of its own, watched from outside: what it says of its own start begins at a moment that
 * the system knows only to the second, so its words are taken as the sign and not as the figure.
 */
final class Running implements AutoCloseable {
    private static final String SIGN = "\\d+ ms";
    private static final int PATIENCE = 120;

    private final Process process;
    private final BufferedReader words;
    private final Started started;

    /** Starts a process and waits until it has painted its first screen. */
    Running(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        long before = System.nanoTime();
        process = builder.start();
        words = process.inputReader(UTF_8);
        awaitTheSign();
        double milliseconds = (System.nanoTime() - before) / 1e6;
        started = new Started(milliseconds, megabytes(process.pid()));
    }

    private void awaitTheSign() throws IOException {
        StringBuilder others = new StringBuilder();
        String line = words.readLine();
        while (line != null && !line.matches(SIGN)) {
            others.append(line).append(System.lineSeparator());
            line = words.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("there was no first screen: " + others);
        }
    }

    private static double megabytes(long process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    Started started() {
        return started;
    }

    /** Tells the process to end in good order, and waits for what it leaves behind. */
    void end() throws IOException, InterruptedException {
        process.toHandle().destroy();
        words.transferTo(Writer.nullWriter());
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process does not end");
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        words.close();
    }
}
