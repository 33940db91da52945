package org.lidsdown.admin.voices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lidsdown.admin.beside.KioskProgram;
import org.lidsdown.domain.manner.Tongue;

/** Asks the kiosk's own program what it says, so that nothing is recorded that it does not say. */
public final class KioskPrompts implements Prompting {
    private static final int PARTS = 2;

    @Override
    public List<Prompt> prompts(Tongue tongue) throws IOException, InterruptedException {
        Path file = Files.createTempFile("lids-down-prompts", ".txt");
        try {
            List<String> options =
                    List.of("--prompts", file.toString(), "--language", tongue.code());
            Process kiosk =
                    new ProcessBuilder(KioskProgram.command(KioskProgram.home(), true, options))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (kiosk.waitFor() != 0) {
                throw new IOException("the kiosk ended with " + kiosk.exitValue());
            }
            return Files.readAllLines(file, UTF_8).stream()
                    .map(line -> line.split("\t", PARTS))
                    .filter(parts -> parts.length == PARTS)
                    .map(parts -> new Prompt(parts[0], parts[1]))
                    .toList();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
