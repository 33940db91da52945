package org.lidsdown.kiosk.speech;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** A speaker of which a test knows what it says, and how long it takes. */
public final class AMouth {

    private static final float RATE = 16_000;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> cutOff = new CopyOnWriteArrayList<>();
    private final boolean hasDevice;
    private volatile long millis;
    private final Map<Sound, String> words = new ConcurrentHashMap<>();

    /** A speaker whose every phrase takes so long, where there is anything to play it on. */
    public AMouth(boolean hasDevice, long millis) {
        this.hasDevice = hasDevice;
        this.millis = millis;
    }

    public Speaker speaker(Executor screen, Consumer<Speaker.State> changed) {
        return new Speaker(List.of(this::voice), new Pretended(), screen, changed);
    }

    /** From now on each phrase takes so long. */
    public void take(long other) {
        millis = other;
    }

    public List<String> said() {
        return said;
    }

    public List<String> cutOff() {
        return cutOff;
    }

    private Optional<Sound> voice(Phrase phrase, String language) {
        Optional<Sound> sound = Sound.of(wav(100));
        sound.ifPresent(one -> words.put(one, phrase.words()));
        return sound;
    }

    /** A WAV file with so many samples of silence. */
    static byte[] wav(int samples) {
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (AudioInputStream silence =
                new AudioInputStream(
                        new ByteArrayInputStream(new byte[2 * samples]), format, samples)) {
            AudioSystem.write(silence, AudioFileFormat.Type.WAVE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private final class Pretended extends Loudspeaker {
        Pretended() {
            super(null);
        }

        @Override
        boolean play(Sound sound, BooleanSupplier stopped) {
            if (!hasDevice) {
                return false;
            }
            String spoken = words.getOrDefault(sound, "");
            said.add(spoken);
            long end = System.nanoTime() + millis * 1_000_000;
            while (System.nanoTime() < end) {
                if (stopped.getAsBoolean()) {
                    cutOff.add(spoken);
                    return true;
                }
                Thread.onSpinWait();
            }
            return true;
        }
    }
}
