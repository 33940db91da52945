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
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.Store;
import picocli.CommandLine;

class LogCommandsTest {
    private final StringWriter said = new StringWriter();
    private final StringWriter refused = new StringWriter();
    private final CommandLine commandLine =
            LidsDown.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(refused));

    @TempDir private Path folder;
    private ChainHead earlier;

    @BeforeEach
    void makeALog() {
        try (Store store = Store.create(folder.resolve("log"), Clock.systemUTC(), "a test")) {
            earlier = store.log().head();
            store.incidents().open("words", List.of(), "s.khan");
        }
    }

    private int log(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of("log", command, "--log"));
        arguments.add(folder.resolve("log").toString());
        arguments.addAll(List.of(more));
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    @Test
    void anchorsThatTheLogHoldsAreSaidToBeHeld() {
        String printed = "%d %s".formatted(earlier.entry(), earlier.inGroups());

        assertThat(log("verify", "--anchor", printed, "--anchor", "3: " + earlier.hash())).isZero();
        assertThat(said.toString())
                .contains("Anchor " + printed + ": the log still holds it.")
                .contains("The log is well: 4 entries");
    }

    @Test
    void anchorsThatTheLogDoesNotHoldMakeItUnwell() {
        assertThat(
                        log(
                                "verify",
                                "--anchor",
                                "2 0000 0000 0000 0000 0000",
                                "--anchor",
                                "9 " + earlier.inGroups()))
                .isOne();
        assertThat(said.toString())
                .contains("its entry of this number is another")
                .contains("it ends before")
                .contains("not well: it was written anew from an entry between 1 and 2 on");
    }

    @Test
    void whatIsNoAnchorIsRefusedInOneSentence() {
        assertThat(log("verify", "--anchor", "1834 9f2c")).isEqualTo(2);
        assertThat(refused.toString().lines())
                .singleElement()
                .asString()
                .contains("'1834 9f2c' is no anchor")
                .contains("nothing was done");
    }
}
