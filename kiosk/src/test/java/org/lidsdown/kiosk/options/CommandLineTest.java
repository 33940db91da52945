package org.lidsdown.kiosk.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Mode;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.speech.Speech;

class CommandLineTest {

    @Test
    void withNoOptionTheKioskListensOnTheFullScreen() {
        Options options = CommandLine.read(List.of());

        assertThat(options.task()).isEqualTo(new Options.Task.Listen(false, Duration.ofMinutes(2)));
        assertThat(options.host()).isNull();
        assertThat(options.looks().theme()).isEqualTo(Theme.SOFT);
        assertThat(options.looks().window()).isNull();
        assertThat(options.provisioning()).isNull();
    }

    @Test
    void howItIsWorkedIsHeard() {
        Options options =
                CommandLine.read(
                        List.of(
                                "--access one-switch --scan-step 1500 --switch-hold 300"
                                        .split(" ")));

        assertThat(options.access())
                .isEqualTo(
                        Access.usual(Mode.ONE_SWITCH)
                                .withStep(Duration.ofMillis(1_500))
                                .withAcceptance(Duration.ofMillis(300)));
    }

    @Test
    void everyOptionIsHeard() {
        Options options =
                CommandLine.read(
                        List.of(
                                ("--outbox /var/out --host https://10.0.0.5:8080 --provisioning /etc/k.txt"
                                                + " --theme calm --window 1280x800+10+20 --story /tmp/pics"
                                                + " --prefix 01- --voices /var/voices --speech-rate 150 --quiet-scan --touch-to-hear --headphones USB"
                                                + " --language pl --languages ur,ar --symbols /var/symbols")
                                        .split(" ")));

        assertThat(options)
                .isEqualTo(
                        new Options(
                                new Options.Task.Play(Path.of("/tmp/pics"), "01-"),
                                Path.of("/var/out"),
                                URI.create("https://10.0.0.5:8080"),
                                Path.of("/etc/k.txt"),
                                new Options.Looks(
                                        Theme.CALM,
                                        new Rectangle2D(10, 20, 1280, 800),
                                        new Speech(
                                                Path.of("/var/voices"),
                                                150,
                                                false,
                                                false,
                                                true,
                                                "USB"),
                                        new Languages(
                                                Tongue.POLISH, List.of(Tongue.URDU, Tongue.ARABIC)),
                                        Path.of("/var/symbols")),
                                Access.usual(Mode.TOUCH)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --outbocks /tmp         | There is no option --outbocks; --help lists them.
                    --outbox                | The option --outbox needs a value after it.
                    --theme calm --theme calm | The option --theme is given twice.
                    --theme pink            | There is no theme pink, only soft, contrast, calm.
                    --window 1280x800       | The window "1280x800" is not written like 1280x800+0+0.
                    --host localhost        | The host "localhost" is not written like http://127.0.0.1:47810.
                    --host http://10.0.0.5:1 | The host "http://10.0.0.5:1" is another computer, which is reached by https alone.
                    --host http://127.0.0.1.example:1 | is another computer
                    --access feet           | There is no way of access feet, only touch, one-switch, two-switches, dwell.
                    --language tlh          | The kiosk does not speak "tlh", only en, pl, ur, pa, ro, gu, bn, ar, uk.
                    --languages pl,,ur      | The kiosk does not speak "", only
                    --random-use forever    | The option --random-use takes 1 to 86400 seconds, not "forever".
                    --set-up                | The option --set-up needs --provisioning and a file as well.
                    --idle 20               | The option --idle takes 60 to 600 seconds, or off, not "20".
                    --scan-step fast        | The option --scan-step takes milliseconds, not "fast".
                    --scan-step 20          | The time for a step is 500 to 10000 milliseconds, not 20.
                    --dwell 9000            | The time for a look is 500 to 4000 milliseconds, not 9000.
                    --story /tmp --prefix ../x | cannot begin a file's name
                    """)
    void whatMakesNoSenseIsSaidInOneSentence(String arguments, String sentence) {
        assertThatThrownBy(() -> CommandLine.read(List.of(arguments.split(" "))))
                .isInstanceOf(BadOption.class)
                .hasMessageContaining(sentence);
    }
}
