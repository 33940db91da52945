package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.drawing.Page;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.signin.SignIn;
import org.lidsdown.store.Store;
import picocli.CommandLine;

class LidsDownTest {

    private final StringWriter said = new StringWriter();
    private final StringWriter refused = new StringWriter();
    private final CommandLine commandLine =
            LidsDown.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(refused));

    @TempDir private Path folder;

    @Test
    void theVersionIsTheModules() {
        var code = commandLine.execute("--version");

        assertThat(code).isZero();
        assertThat(said.toString()).matches("Lids Down \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void noCommandIsBadUse() {
        assertThatItRefuses("Which command?");
    }

    @Test
    void anUnknownCommandIsBadUse() {
        assertThatItRefuses("frob", "frob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "console", "report", "chart check", "log verify", "setup"})
    void everyCommandExplainsItself(String command) {
        var words = Stream.concat(Stream.of(command.split(" ")), Stream.of("--help"));

        var code = commandLine.execute(words.toArray(String[]::new));

        assertThat(code).isZero();
        assertThat(said.toString()).startsWith("Usage: lidsdown " + command);
    }

    @Test
    void theDemoRefusesAPlaceForPicturesThatIsNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatItRefuses("cannot be made", "demo", "--headless", "--out", file.toString());
    }

    @Test
    void theDemoRefusesALogThatIsNotMadeUp() {
        var log = folder.resolve("log");
        Store.create(log, Clock.systemUTC(), "a test").close();

        assertThatItRefuses(
                "only opens a log of a made-up school",
                "demo",
                "--headless",
                "--out",
                folder.resolve("pictures").toString(),
                "--log",
                log.toString());
    }

    @Test
    void theShippedChartIsSound() throws IOException {
        var code = commandLine.execute("chart", "check", chart("", "").toString());

        assertThat(code).isZero();
        assertThat(said.toString()).contains("is sound", "32 printed sentences");
    }

    @Test
    void everyFaultOfAnUnsoundChartIsNamedAtOnce() throws IOException {
        var broken = chart("target=\"breach\"", "target=\"breech\"");
        var text = Files.readString(broken).replaceAll("<ld:sentence id=\"P24\">.*", "");
        Files.writeString(broken, text);

        var code = commandLine.execute("chart", "check", broken.toString());

        assertThat(code).isEqualTo(1);
        assertThat(said.toString()).contains("'breech'", "P24").doesNotContain("Exception");
    }

    @Test
    void aBillionLaughsAreNoChart() throws IOException {
        var bomb = folder.resolve("bomb.scxml");
        Files.writeString(bomb, "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>");

        assertThatItRefuses("document type", "chart", "check", bomb.toString());
    }

    @Test
    void aMissingFileIsOneSentence() {
        assertThatItRefuses("There is no file", "chart", "walks", "nowhere.scxml");
    }

    @Test
    void thePrintedWalksAreThePostersWays() throws IOException {
        var code = commandLine.execute("chart", "walks", "--printed", chart("", "").toString());

        assertThat(code).isZero();
        assertThat(said.toString().lines())
                .containsExactly(
                        "tell record breach staff-involved staff",
                        "tell record breach staff-involved role victim",
                        "tell record breach staff-involved role instigator");
    }

    @Test
    void aDrawingIsWrittenWholeOrNotAtAll() throws IOException {
        var chart = chart("", "").toString();

        var code = commandLine.execute("chart", "draw", chart, "--out", folder + "/chart.svg");

        assertThat(code).isZero();
        assertThat(folder.resolve("chart.svg")).content().startsWith("<svg").endsWith("</svg>\n");
        assertThatItRefuses(
                "nothing was changed", "chart", "draw", chart, "--out", folder + "/no/where.svg");
    }

    @Test
    void theGeneratedPageOfTheChartIsTrue() {
        var page = Path.of("..", "docs", "flow-chart.md");

        assertThat(page)
                .as(
                        "renew it: ./lidsdown chart draw --out docs/flow-chart.md"
                                + " domain/src/main/resources/org/lidsdown/domain/chart/tor-view.scxml")
                .content()
                .isEqualTo(Page.of(ChartReader.torView()));
    }

    @Test
    void aFolderWithoutALogIsLeftAsItIs() throws IOException {
        assertThatItRefuses("does not hold a safety log", "log", "verify", "--log", folder + "");
        try (var inside = Files.list(folder)) {
            assertThat(inside).isEmpty();
        }
    }

    @Test
    void aFreshLogIsWellAndItsFactsAgree() {
        var log = folder.resolve("log");
        Store.create(log, Clock.systemUTC(), "a test").close();

        assertThat(commandLine.execute("log", "verify", "--log", log.toString())).isZero();
        assertThat(commandLine.execute("log", "rebuild", "--log", log.toString())).isZero();
        assertThat(said.toString()).contains("The log is well", "as the entries say");
    }

    @Test
    void aSchoolIsSetUpOnceAndTheCodeToldThen() throws IOException {
        var log = folder.resolve("log");
        var arguments =
                new String[] {
                    "setup",
                    "--log",
                    log + "",
                    "--school",
                    "Larkrise",
                    "--name",
                    "Sam Khan",
                    "--id",
                    "s.khan"
                };

        assertThat(executeTyping("three random words\n", arguments)).isZero();

        assertThat(said.toString()).containsPattern("([0-9A-Z]{4}-){8}[0-9A-Z]{4}");
        assertThat(log.resolve("school.txt")).hasContent("Larkrise");
        try (var store = Store.open(log, Clock.systemUTC(), "a test")) {
            assertThat(store.keyHolders().signIn("s.khan", "three random words".toCharArray()))
                    .isInstanceOf(SignIn.In.class);
        }
        assertThat(executeTyping("three random words\n", arguments)).isEqualTo(2);
        assertThat(refused.toString()).contains("has its keys already");
    }

    @Test
    void aSchoolWithoutAGoodPasswordIsNotSetUp() throws IOException {
        assertThat(
                        executeTyping(
                                "password1234\n",
                                "setup",
                                "--log",
                                folder.resolve("log") + "",
                                "--school",
                                "Larkrise",
                                "--name",
                                "Sam Khan",
                                "--id",
                                "s.khan"))
                .isEqualTo(2);
        assertThat(refused.toString()).contains("No keys were made");
    }

    private int executeTyping(String typed, String... arguments) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return commandLine.execute(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aTermThatTheCalendarDoesNotHaveIsRefusedByName() {
        var log = folder.resolve("log");
        Store.create(log, Clock.systemUTC(), "a test").close();

        assertThatItRefuses(
                "no term '1999-autumn'",
                "report",
                "termly",
                "--term",
                "1999-autumn",
                "--out",
                folder + "/r.pdf",
                "--log",
                log.toString());
        assertThat(folder.resolve("r.pdf")).doesNotExist();
    }

    @Test
    void aTermOfAnEmptyLogIsAReportAllTheSame() throws IOException {
        var log = folder.resolve("log");
        var file = folder.resolve("r.pdf");
        Store.create(log, Clock.systemUTC(), "a test").close();

        var code =
                commandLine.execute(
                        "report",
                        "termly",
                        "--term",
                        "2026-autumn",
                        "--out",
                        file.toString(),
                        "--log",
                        log.toString());

        assertThat(code).as(refused.toString()).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    private void assertThatItRefuses(String sentence, String... arguments) {
        var code = commandLine.execute(arguments);

        assertThat(code).isEqualTo(2);
        assertThat(refused.toString().lines()).hasSize(1).first().asString().contains(sentence);
    }

    private Path chart(String from, String to) throws IOException {
        var text = new String(ChartReader.torViewFile(), StandardCharsets.UTF_8);
        var file = folder.resolve("chart.scxml");
        return Files.writeString(file, from.isEmpty() ? text : text.replace(from, to));
    }
}
