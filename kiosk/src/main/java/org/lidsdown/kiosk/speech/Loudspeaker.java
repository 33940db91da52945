package org.lidsdown.kiosk.speech;

import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/** The loudspeaker that the computer prefers, or one that was named. */
class Loudspeaker {

    private static final int PART = 2_048;
    private static final AudioFormat USUAL = new AudioFormat(22_050, 16, 1, true, false);

    private final @Nullable String device;

    /** The one whose name has this in it; where there is none, nothing is heard anywhere. */
    Loudspeaker(@Nullable String device) {
        this.device = device;
    }

    /**
     * Plays a sound to its end, or until it is to stop; false where there is nothing to play it on.
     */
    boolean play(Sound sound, BooleanSupplier stopped) {
        try (SourceDataLine line = line(sound.format())) {
            line.open(sound.format());
            line.start();
            byte[] samples = sound.samples();
            int frame = sound.format().getFrameSize();
            int part = Math.max(1, PART / frame) * frame;
            int end = samples.length - samples.length % frame;
            for (int at = 0; at < end && !stopped.getAsBoolean(); at += part) {
                line.write(samples, at, Math.min(part, end - at));
            }
            finish(line, stopped);
            return true;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException _) {
            return false;
        }
    }

    /** Whether there is one. */
    boolean isThere() {
        try (SourceDataLine line = line(USUAL)) {
            return line.getBufferSize() != 0;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException _) {
            return false;
        }
    }

    private SourceDataLine line(AudioFormat format) throws LineUnavailableException {
        String name = device;
        if (name == null) {
            return AudioSystem.getSourceDataLine(format);
        }
        for (Mixer.Info mixer : AudioSystem.getMixerInfo()) {
            if (mixer.getName().contains(name)) {
                return AudioSystem.getSourceDataLine(format, mixer);
            }
        }
        throw new LineUnavailableException("There is no " + name + ".");
    }

    private static void finish(SourceDataLine line, BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            line.stop();
            line.flush();
        } else {
            line.drain();
        }
    }
}
