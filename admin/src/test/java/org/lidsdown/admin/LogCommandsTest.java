package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.Recovery;
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
            store.trail().reportMade("termly", "2026-autumn", "s.khan");
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

    @Test
    void aBackupIsMadeAndRestoredElsewhere() {
        Path restored = folder.resolve("restored");

        assertThat(log("backup", "--to", folder + "/backups")).isZero();
        assertThat(said.toString()).contains("restored for a trial, 4 entries", "machine-key");
        assertThat(restore(restored, "--key", folder + "/log/machine-key")).isZero();
        assertThat(said.toString()).contains("is restored as it was", "4 entries");
        assertThat(commandLine.execute("log", "verify", "--log", restored.toString())).isZero();
    }

    private int restore(Path restored, String... more) {
        List<String> arguments = new ArrayList<>(List.of("log", "restore", "--log"));
        arguments.addAll(List.of(restored.toString(), "--from", backup().toString()));
        arguments.addAll(List.of(more));
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    private Path backup() {
        String[] backups = folder.resolve("backups").toFile().list();
        assertThat(backups).hasSize(1);
        return folder.resolve("backups").resolve(backups[0]);
    }

    @Test
    void aLockedBackupAndAMistypedCodeAreRefusedInOneSentence() {
        log("backup", "--to", folder + "/backups");

        assertThat(restore(folder.resolve("restored"))).isEqualTo(2);
        assertThat(refused.toString().lines())
                .singleElement()
                .asString()
                .contains("is locked", "nothing was changed", "--recovery-sheet", "--key");

        System.setIn(new ByteArrayInputStream("ABCD-EFGH\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(restore(folder.resolve("restored"), "--recovery-sheet")).isEqualTo(2);
        assertThat(refused.toString()).contains("A code has 36 letters and digits, this has 8");
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    @Test
    void aBackupOpensOnAnotherComputerWithTheRecoverySheetAlone() {
        String code;
        try (Store store = Store.open(folder.resolve("log"), Clock.systemUTC(), "a test")) {
            Staff khan = new Staff("s.khan", "Sam Khan", Role.ONLINE_SAFETY_COORDINATOR);
            Founding founding =
                    store.keyHolders().setUp("Larkrise", khan, "three random words".toCharArray());
            code = ((Founding.Founded) founding).code().print();
            store.incidents().open("A frightening video", List.of(), "s.khan");
        }
        Path restored = folder.resolve("drill").resolve("log");
        assertThat(log("backup", "--to", folder + "/backups")).isZero();

        System.setIn(new ByteArrayInputStream((code + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(restore(restored, "--recovery-sheet")).as(refused.toString()).isZero();

        try (Store store = Store.open(restored, Clock.systemUTC(), "a test")) {
            assertThat(store.keyHolders().recover(typed(code))).isInstanceOf(Recovery.Opened.class);
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 10))
                    .singleElement()
                    .extracting(LogLine::words)
                    .isEqualTo("A frightening video");
        }
        try (Store store = Store.open(folder.resolve("log"), Clock.systemUTC(), "a test")) {
            assertThat(store.keyHolders().recover(typed(code)))
                    .as("the school's own sheet, used in the copy alone")
                    .isInstanceOf(Recovery.Opened.class);
        }
    }

    private static RecoveryCode typed(String code) {
        return ((RecoveryCode.Typed.Right) RecoveryCode.read(code)).code();
    }

    @Test
    void aLogIsExportedAndImported() {
        Path file = folder.resolve("log.zip");

        assertThat(log("export", "--to", file.toString())).isZero();
        assertThat(said.toString()).contains("in clear");
        assertThat(
                        commandLine.execute(
                                "log",
                                "import",
                                "--from",
                                file.toString(),
                                "--log",
                                folder + "/imported"))
                .isZero();
        assertThat(said.toString()).contains("is as it was exported: 5 entries");
        assertThat(log("export", "--to", file.toString())).isEqualTo(2);
        assertThat(refused.toString()).contains("there is such a file already");
    }
}
