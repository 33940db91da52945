package org.lidsdown.kiosk.speech;

import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The computer's own loudspeaker. */
class Loudspeaker {

    private static final int PART = 2_048;

    /**
     * Plays a sound to its end, or until it is to stop; false where there is nothing to play it on.
     */
    boolean play(Sound sound, BooleanSupplier stopped) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(sound.format())) {
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

    private static void finish(SourceDataLine line, BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            line.stop();
            line.flush();
        } else {
            line.drain();
        }
    }
}
