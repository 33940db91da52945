package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.store.Store;
import picocli.CommandLine;

class ConsolesCommandTest {
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
    void aComputerIsMadeListedAndTurnedAway() {
        Path file = folder.resolve("office.txt");

        assertThat(make("host.school.example:47812", file)).isZero();
        assertThat(consoles("list")).isZero();

        assertThat(file)
                .content()
                .startsWith("lids-down console 1\nconsole Office\nid console-")
                .contains("host host.school.example:47812\n", "school ");
        assertThat(said.toString()).contains("  Office  certificate until ");
        String id = said.toString().replaceAll("(?s).*(console-[0-9a-f]{8}).*", "$1");
        assertThat(consoles("revoke", id)).isZero();
        assertThat(consoles("list")).isZero();
        assertThat(said.toString()).contains("turns " + id + " away", "  Office  turned away ");
        assertThat(refused.toString()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsOneSentenceAndChangesNothing() {
        Path file = folder.resolve("office.txt");

        assertThat(make("https://host.school.example", file)).isEqualTo(2);
        assertThat(consoles("revoke", "console-00000000")).isEqualTo(2);

        assertThat(file).doesNotExist();
        assertThat(refused.toString())
                .contains("The host is written like host.school.example:47812.")
                .contains("No console with the id 'console-00000000' has a certificate");
    }

    @Test
    void whereTheLogIsHeldItIsSaidWhatToDoInstead() {
        Path file = folder.resolve("office.txt");
        try (Store _ = Store.open(folder.resolve("log"), Clock.systemUTC(), "the host")) {
            assertThat(make("host.school.example:47812", file)).isEqualTo(2);
        }

        assertThat(refused.toString())
                .contains("is held by the host", "Settings, Other computers")
                .doesNotContain("Exception");
        assertThat(file).doesNotExist();
    }

    @Test
    void aConsoleWhoseHostIsNotThereSaysSo() {
        Path file = folder.resolve("office.txt");
        make("localhost:1", file);

        assertThat(commandLine.execute("console", "--host", file.toString())).isEqualTo(2);

        assertThat(refused.toString()).contains("does not answer").doesNotContain("Exception");
    }

    private int make(String host, Path file) {
        return consoles("make", "Office", "--host", host, "--out", file.toString());
    }

    private int consoles(String command, String... more) {
        List<String> all = new ArrayList<>(List.of("consoles", command));
        all.addAll(List.of(more));
        all.addAll(List.of("--log", folder.resolve("log").toString()));
        return commandLine.execute(all.toArray(String[]::new));
    }
}
