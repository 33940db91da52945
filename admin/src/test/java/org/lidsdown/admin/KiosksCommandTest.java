package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lidsdown.store.Store;
import picocli.CommandLine;

class KiosksCommandTest {

    private final StringWriter said = new StringWriter();
    private final StringWriter refused = new StringWriter();
    private final CommandLine commandLine =
            LidsDown.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(refused));

    @TempDir private Path folder;

    @BeforeEach
    void make() {
        Store.create(folder.resolve("log"), Clock.systemUTC(), "a test").close();
    }

    @Test
    void aKioskIsMadeListedAndTurnedAway() throws IOException {
        Path people = folder.resolve("people.txt");
        Files.writeString(people, "pupil ali-7 rocket Ali\nstaff mrs-khan khan.png Mrs Khan\n");
        Path file = folder.resolve("library.txt");

        assertThat(
                        kiosks(
                                "make",
                                "Library",
                                "--host",
                                "https://host.example:47811",
                                "--people",
                                people.toString(),
                                "--out",
                                file.toString()))
                .isZero();
        assertThat(kiosks("list")).isZero();

        assertThat(file)
                .content()
                .startsWith("lids-down kiosk 1\nkiosk Library\nid kiosk-")
                .contains("pupil ali-7 rocket Ali\n", "staff mrs-khan khan.png Mrs Khan\n");
        assertThat(said.toString()).contains("  Library  certificate until ", "not heard of yet");
        String id = said.toString().replaceAll("(?s).*(kiosk-[0-9a-f]{8}).*", "$1");
        assertThat(kiosks("revoke", id)).isZero();
        assertThat(kiosks("list")).isZero();
        assertThat(said.toString()).contains("turns " + id + " away", "  Library  turned away ");
        assertThat(refused.toString()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsOneSentenceAndChangesNothing() {
        Path file = folder.resolve("library.txt");

        assertThat(kiosks("make", "Library", "--host", "http://x:1", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(kiosks("revoke", "kiosk-00000000")).isEqualTo(2);

        assertThat(file).doesNotExist();
        assertThat(refused.toString())
                .contains("The host is written like https://host.school.example:47811.")
                .contains("No kiosk with the id 'kiosk-00000000' has a certificate");
    }

    @Test
    void howAPupilWorksTheKioskGoesIntoItsFile() throws IOException {
        Path file =
                make("# Year 9\n\npupil ali-7 rocket Ali\nmanner ali-7 language=ur pace=3000\n");

        assertThat(file).content().contains("manner ali-7 pace=3000 language=ur\n");
        assertThat(said.toString()).contains("--set-up --provisioning, and destroy it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    puipl ali-7 rocket Ali          | Line 2 of %s is not right: it begins with neither pupil nor staff.
                    pupil ali-7 rocket              | Line 2 of %s is not right: it has no token, picture and name.
                    manner beth-2 language=pl       | no line before it has the pupil beth-2.
                    manner mrs-khan pace=fast       | no line before it has the pupil mrs-khan.
                    pupil Ali 7 Ali                 | Line 2 of %s is not right:
                    """)
    void aLineThatNoKioskUnderstandsIsSaidAndNoKioskIsMade(String line, String sentence)
            throws IOException {
        Path file = make("staff mrs-khan khan.png Mrs Khan\n" + line + "\n");

        assertThat(file).doesNotExist();
        assertThat(refused.toString())
                .contains(sentence.formatted(folder.resolve("people.txt")))
                .endsWith("No kiosk was made.\n");
        assertThat(kiosks("list")).isZero();
        assertThat(said.toString()).doesNotContain("Library");
    }

    private Path make(String people) throws IOException {
        Path from = folder.resolve("people.txt");
        Files.writeString(from, people);
        Path file = folder.resolve("library.txt");
        kiosks(
                "make",
                "Library",
                "--host",
                "https://host.example:47811",
                "--people",
                from.toString(),
                "--out",
                file.toString());
        return file;
    }

    private int kiosks(String command, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "kiosks";
        all[1] = command;
        System.arraycopy(more, 0, all, 2, more.length);
        all[more.length + 2] = "--log";
        all[more.length + 3] = folder.resolve("log").toString();
        return commandLine.execute(all);
    }
}
