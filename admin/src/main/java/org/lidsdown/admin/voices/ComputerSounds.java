package org.lidsdown.admin.voices;

import java.io.ByteArrayOutputStream;
import java.util.function.DoubleConsumer;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/** The microphone and the loudspeaker that the computer itself prefers. */
public final class ComputerSounds implements Sounds {
    private static final int PART = 2_048;

    @Override
    public Recording record(DoubleConsumer level) throws NoDevice {
        try {
            TargetDataLine line = AudioSystem.getTargetDataLine(Clip.FORMAT);
            line.open(Clip.FORMAT);
            line.start();
            return new Listening(line, level);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new NoDevice(e);
        }
    }

    @Override
    public void play(Clip clip) throws NoDevice {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(Clip.FORMAT)) {
            line.open(Clip.FORMAT);
            line.start();
            byte[] samples = clip.samples();
            line.write(samples, 0, samples.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new NoDevice(e);
        }
    }

    /** Reads from the microphone until it is told to stop. */
    private static final class Listening implements Recording {
        private final TargetDataLine line;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final Thread reader;
        private volatile boolean listens = true;

        Listening(TargetDataLine line, DoubleConsumer level) {
            this.line = line;
            reader = Thread.ofPlatform().daemon().name("microphone").start(() -> read(level));
        }

        private void read(DoubleConsumer level) {
            byte[] part = new byte[PART];
            while (listens) {
                int length = line.read(part, 0, part.length);
                heard.write(part, 0, length);
                level.accept(Clip.peak(part, length));
            }
        }

        @Override
        public Clip stop() {
            listens = false;
            line.stop();
            line.close();
            try {
                reader.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Clip(heard.toByteArray());
        }
    }
}
