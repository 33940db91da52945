package org.lidsdown.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.lidsdown.domain.incident.Incident;

/** A console in a program of its own, which writes so many acts through the tunnel and ends. */
final class AFarWriter {
    private static final int LONGEST = 30;

    private AFarWriter() {}

    /** Writes with this file so many acts. */
    public static void main(String[] arguments) {
        try (Store store = ATunnel.in(Path.of(arguments[0]))) {
            write(store, Integer.parseInt(arguments[1]));
        }
        System.out.println("written");
    }

    static void write(Store store, int acts) {
        Incident incident = ALog.opened(store, "the first");
        for (int written = 1; written < acts; written++) {
            incident =
                    incident.size() == LONGEST
                            ? ALog.opened(store, "the next")
                            : ALog.written(store, incident, ALog.note("note " + written));
        }
    }

    /** Starts one. */
    static Process with(Path file, int acts) throws IOException {
        return AWriter.java(AFarWriter.class.getName(), file.toString(), Integer.toString(acts))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Whether it has come to its end, once it has ended. */
    static boolean hasWritten(Process writer) throws IOException, InterruptedException {
        try (BufferedReader said = writer.inputReader()) {
            boolean written = said.lines().anyMatch("written"::equals);
            return writer.waitFor() == 0 && written;
        }
    }
}
