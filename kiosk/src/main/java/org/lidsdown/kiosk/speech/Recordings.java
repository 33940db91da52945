package org.lidsdown.kiosk.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What people of the school have read aloud: a folder for each language, and in it a WAV file for
 * each phrase.
 */
final class Recordings implements Voice {

    private static final long LARGEST = 16L * 1024 * 1024;

    private final Path folder;

    Recordings(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Sound> say(Phrase phrase, String language) {
        Path file = folder.resolve(language).resolve(phrase.key() + ".wav");
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Sound.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
