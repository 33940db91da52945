package org.lidsdown.admin.voices;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Something that a person read aloud: 22,050 samples of 16 bits in a second. */
public final class Clip {
    /** How it is recorded. */
    public static final AudioFormat FORMAT = new AudioFormat(22_050, 16, 1, true, false);

    private static final int LONGEST = 60 * 44_100;
    private static final double LOUDEST = 32_768;
    private static final double QUIET = 0.02;
    private static final int SAMPLE = 2;

    private final byte[] samples;

    /** These samples; what comes after a minute is left out. */
    public Clip(byte[] samples) {
        int length = Math.min(samples.length, LONGEST);
        this.samples = Arrays.copyOf(samples, length - length % SAMPLE);
    }

    /** The recording in this file. */
    static Clip read(Path file) throws IOException {
        try (AudioInputStream in =
                AudioSystem.getAudioInputStream(
                        FORMAT, AudioSystem.getAudioInputStream(file.toFile()))) {
            return new Clip(in.readNBytes(LONGEST));
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** Writes it whole or not at all. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (AudioInputStream in =
                new AudioInputStream(
                        new ByteArrayInputStream(samples), FORMAT, samples.length / SAMPLE)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, beside.toFile());
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether hardly anything is to be heard. */
    boolean isQuiet() {
        return peak(samples, samples.length) < QUIET;
    }

    /** How loud the loudest of so many bytes of samples is, from 0 to 1. */
    static double peak(byte[] samples, int length) {
        int loudest = 0;
        for (int at = 0; at + 1 < length; at += SAMPLE) {
            int sample = (short) ((samples[at] & 0xFF) | samples[at + 1] << 8);
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest / LOUDEST;
    }

    /** The samples. */
    public byte[] samples() {
        return samples.clone();
    }
}
