package org.lidsdown.admin.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.domain.manner.Tongue;

/** The real kiosk's prompts and real files; the microphone is played by a test, as few have one. */
class VoicesModelTest {
    private static final int SECOND = 44_100;

    private final ARoom room = new ARoom();
    private final VoicesModel model = new VoicesModel(new KioskPrompts(), room, new AtOnce());

    @TempDir private Path folder;

    @BeforeAll
    static void isBuilt() {
        System.setProperty("lidsdown.home", Path.of("").toAbsolutePath().getParent().toString());
    }

    @Test
    void aPersonReadsWhatTheKioskSaysAndTheKioskFindsItByItsKey() throws Exception {
        model.begin(folder, Tongue.POLISH);
        assertThat(words()).isEqualTo("Chcesz nam coś powiedzieć?");

        read(loud());

        Path file = folder.resolve("pl").resolve("welcome.heading.wav");
        AudioFileFormat format = AudioSystem.getAudioFileFormat(file.toFile());
        assertThat(format.getFrameLength()).isEqualTo(SECOND / 2);
        assertThat(format.getFormat().getSampleRate()).isEqualTo(22_050);
        assertThat(model.said().get()).startsWith("Kept.");
        assertThat(model.progress().get()).matches("Sentence 1 of \\d\\d; 1 recorded");
        model.play();
        assertThat(room.played).hasSize(1);
        assertThat(room.played.getFirst().samples()).isEqualTo(loud());
    }

    @Test
    void whoeverGoesOnAnotherDayBeginsWhereNothingIsRecorded() {
        model.begin(folder, Tongue.ENGLISH);
        read(loud());
        model.next();
        read(loud());

        VoicesModel another = new VoicesModel(new KioskPrompts(), room, new AtOnce());
        another.begin(folder, Tongue.ENGLISH);

        assertThat(another.progress().get()).matches("Sentence 3 of \\d\\d; 2 recorded");
    }

    @Test
    void whatIsHardlyToBeHeardIsKeptAndSaid() {
        model.begin(folder, Tongue.ENGLISH);

        read(new byte[SECOND]);

        assertThat(model.said().get()).contains("hardly to be heard");
        assertThat(folder.resolve("en").resolve("welcome.heading.wav")).exists();
    }

    @Test
    void withoutAMicrophoneNothingIsRecordedAndThatIsSaid() {
        room.hasDevices = false;
        model.begin(folder, Tongue.ENGLISH);

        model.record();

        assertThat(model.said().get()).startsWith("No microphone was found");
        assertThat(model.recording().get()).isFalse();
        assertThat(folder.resolve("en")).doesNotExist();
    }

    @Test
    void aStickThatIsGoneIsSaidAndWhatWasReadBeforeStays() throws IOException {
        model.begin(folder.resolve("stick"), Tongue.ENGLISH);
        Files.createFile(folder.resolve("stick"));

        read(loud());

        assertThat(model.said().get()).startsWith("It could not be kept in ");
        assertThat(model.recording().get()).isFalse();
    }

    @Test
    void whatNobodyReadCannotBePlayedAndWhatIsNoRecordingIsSaid() throws IOException {
        model.begin(folder, Tongue.ENGLISH);
        model.play();
        assertThat(model.said().get()).isEqualTo("Nobody has read this yet.");

        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en").resolve("welcome.heading.wav"), "nothing to hear");
        model.play();

        assertThat(model.said().get()).startsWith("It could not be played");
    }

    private void read(byte[] samples) {
        room.heard = samples;
        model.record();
        assertThat(model.recording().get()).isTrue();
        model.record();
    }

    private String words() {
        return model.prompt().get().orElseThrow().words();
    }

    private static byte[] loud() {
        byte[] samples = new byte[SECOND];
        for (int at = 0; at < samples.length; at += 2) {
            int sample = (int) (12_000 * Math.sin(at / 20.0));
            samples[at] = (byte) sample;
            samples[at + 1] = (byte) (sample >> 8);
        }
        return samples;
    }

    private static final class ARoom implements Sounds {
        private final List<Clip> played = new ArrayList<>();
        private byte[] heard = new byte[0];
        private boolean hasDevices = true;

        @Override
        public Recording record(DoubleConsumer level) throws NoDevice {
            if (!hasDevices) {
                throw new NoDevice(new IllegalArgumentException("no line"));
            }
            return () -> new Clip(heard);
        }

        @Override
        public void play(Clip clip) {
            played.add(clip);
        }
    }
}
