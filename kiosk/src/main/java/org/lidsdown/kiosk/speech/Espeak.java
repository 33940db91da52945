package org.lidsdown.kiosk.speech;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The system's own speech program, where it is installed: it is given the words as its input, never
 * as part of a command.
 */
final class Espeak implements Voice {

    private static final Map<String, String> VOICES = Map.of("en", "en-gb");
    private static final Executor TOO_LATE =
            CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS);

    private final String program;
    private final int rate;
    private boolean missing;

    /** Speaks by this program, so many words in a minute. */
    Espeak(String program, int rate) {
        this.program = program;
        this.rate = rate;
    }

    @Override
    public Optional<Sound> say(Phrase phrase, String language) {
        if (missing) {
            return Optional.empty();
        }
        String voice = VOICES.getOrDefault(language, language);
        List<String> command =
                List.of(program, "--stdin", "--stdout", "-v", voice, "-s", Integer.toString(rate));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            TOO_LATE.execute(process::destroyForcibly);
            try (OutputStream words = process.getOutputStream()) {
                words.write(phrase.words().getBytes(UTF_8));
            }
            byte[] wav = process.getInputStream().readAllBytes();
            return process.waitFor() == 0 ? Sound.of(wav) : Optional.empty();
        } catch (IOException _) {
            missing = true;
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
