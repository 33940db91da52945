package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LidsDownTest {

    private final StringWriter said = new StringWriter();
    private final CommandLine commandLine =
            new CommandLine(new LidsDown())
                    .setOut(new PrintWriter(said))
                    .setErr(new PrintWriter(said));

    @Test
    void theVersionIsTheModules() {
        var code = commandLine.execute("--version");

        assertThat(code).isZero();
        assertThat(said.toString()).matches("Lids Down \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void noCommandIsBadUse() {
        var code = commandLine.execute();

        assertThat(code).isEqualTo(2);
        assertThat(said.toString()).contains("Which command?");
    }
}
