package org.lidsdown.kiosk.speech;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Something to hear, in memory. */
final class Sound {

    private static final int LONGEST = 8 * 1024 * 1024;

    private final AudioFormat format;
    private final byte[] samples;

    private Sound(AudioFormat format, byte[] samples) {
        this.format = format;
        this.samples = samples;
    }

    /** The sound in a WAV file; nothing where it is none, is empty, or is longer than minutes. */
    static Optional<Sound> of(byte[] wav) {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            AudioFormat format = in.getFormat();
            byte[] samples = in.readNBytes(LONGEST);
            return samples.length == 0 ? Optional.empty() : Optional.of(new Sound(format, samples));
        } catch (UnsupportedAudioFileException | IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    AudioFormat format() {
        return format;
    }

    byte[] samples() {
        return samples;
    }
}
