package org.lidsdown.kiosk.speech;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {

    private static final Phrase SAD = new Phrase("feeling-sad", "Sad");

    @TempDir private Path folder;

    @Test
    void whatWasReadAloudAtSchoolIsFoundByLanguageAndKey() throws IOException {
        Files.createDirectory(folder.resolve("pl"));
        Files.write(folder.resolve("pl").resolve("feeling-sad.wav"), AMouth.wav(500));
        Recordings recordings = new Recordings(folder);

        assertThat(recordings.say(SAD, "pl").orElseThrow().samples()).hasSize(1_000);
        assertThat(recordings.say(SAD, "en")).isEmpty();
    }

    @Test
    void aRecordingThatIsBrokenOrEmptyIsNone() throws IOException {
        Files.createDirectory(folder.resolve("en"));
        Path file = folder.resolve("en").resolve("feeling-sad.wav");
        Recordings recordings = new Recordings(folder);

        Files.writeString(file, "no sound");
        assertThat(recordings.say(SAD, "en")).isEmpty();
        Files.write(file, AMouth.wav(0));
        assertThat(recordings.say(SAD, "en")).isEmpty();
    }

    @Test
    void noKeyLeadsOutOfTheFolder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Phrase("../../key", "Sad"));
    }

    @Test
    void whereTheSystemHasNoVoiceNothingIsSaid() {
        Espeak missing = new Espeak("no-such-program", 130);

        assertThat(missing.say(SAD, "en")).isEmpty();
        assertThat(missing.say(SAD, "en")).isEmpty();
    }

    @Test
    void theWordsAreTheProgramsInputAndNoPartOfACommand() throws IOException {
        Path program = folder.resolve("speaks");
        Path heard = folder.resolve("heard");
        Files.writeString(
                program, "#!/bin/sh\necho \"$@\" > '%s'\ncat >> '%s'\n".formatted(heard, heard));
        assumeTrue(program.toFile().setExecutable(true));
        String hostile = "--version \"; rm -rf /; $(id)\n-w x";

        Optional<Sound> said =
                new Espeak(program.toString(), 150).say(new Phrase("pupil-x", hostile), "en");

        assertThat(said).isEmpty();
        assertThat(Files.readString(heard, UTF_8))
                .isEqualTo("--stdin --stdout -v en-gb -s 150\n" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "ur", "pa", "ro", "gu", "bn", "ar", "uk"})
    void theSystemsVoiceSpeaksEachLanguageWhereItIsInstalled(String language) {
        Espeak espeak = new Espeak("espeak-ng", 130);
        assumeTrue(espeak.say(SAD, "en").isPresent());

        assertThat(espeak.say(SAD, language).orElseThrow().samples().length).isGreaterThan(4_000);
    }

    @Test
    void headphonesThatAreNotThereAreHeardByNobody() {
        Sound sound = Sound.of(AMouth.wav(10)).orElseThrow();

        assertThat(new Loudspeaker("no such headphones").play(sound, () -> false)).isFalse();
    }

    @Test
    void windowsIsAskedForAVoiceOfTheLanguageAndGivenTheWordsAsItsInput() throws Exception {
        Path program = folder.resolve("powershell");
        Path asked = folder.resolve("asked");
        Path given = folder.resolve("given");
        Path wav = Files.write(folder.resolve("voice.wav"), AMouth.wav(5));
        Files.writeString(
                program,
                "#!/bin/sh\nprintf '%s' \"$*\" > '"
                        + asked
                        + "'\ncat > '"
                        + given
                        + "'\ncat '"
                        + wav
                        + "'\n");
        assumeTrue(program.toFile().setExecutable(true));
        String hostile = "$(shutdown) 'quoted'";

        var sound =
                new WindowsVoice(program.toString(), 130).say(new Phrase("pupil-x", hostile), "pl");

        assertThat(sound).isPresent();
        assertThat(given).hasContent(hostile);
        assertThat(asked).content().contains("-eq 'pl'").doesNotContain("shutdown");
    }
}
