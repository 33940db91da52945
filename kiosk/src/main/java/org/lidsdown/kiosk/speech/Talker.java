package org.lidsdown.kiosk.speech;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A program that speaks: it is given the words as its input, never as part of a command, and gives
 * a WAV file as its output, within ten seconds.
 */
final class Talker {

    private static final Executor TOO_LATE =
            CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS);

    private boolean missing;

    /** What this command makes of these words; nothing where it cannot, or is not there at all. */
    Optional<Sound> say(List<String> command, String words) {
        if (missing) {
            return Optional.empty();
        }
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            TOO_LATE.execute(process::destroyForcibly);
            return heard(process, words);
        } catch (IOException _) {
            missing = true;
            return Optional.empty();
        }
    }

    private static Optional<Sound> heard(Process process, String words) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(words.getBytes(UTF_8));
        }
        byte[] wav = process.getInputStream().readAllBytes();
        try {
            return process.waitFor() == 0 ? Sound.of(wav) : Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
