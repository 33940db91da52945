package org.lidsdown.domain.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no charts, or that want to do harm by being read. */
class HostileFilesTest {
    private static final String MALFORMED =
            "This is not well-formed XML, so no chart can be read from it.";
    private static final String NOT_SCXML = "This XML is not an SCXML chart.";
    private static final String DECLARES =
            "A chart file may not declare a document type or entities.";
    private static final String TOO_DEEP =
            "The elements of this file are nested too deeply for a chart.";
    private static final Duration QUICK = Duration.ofSeconds(60);

    private static Fault refusal(byte[] bytes) {
        Reading reading =
                assertTimeoutPreemptively(QUICK, () -> ChartReader.read("odd.scxml", bytes));
        assertThat(reading).isInstanceOf(Reading.NotAChart.class);
        return ((Reading.NotAChart) reading).fault();
    }

    @Nested
    class NotACharts {
        static Stream<Arguments> texts() {
            return Stream.of(
                    Arguments.of("an empty file", "", 1, MALFORMED),
                    Arguments.of("blanks", " \n \n", 3, MALFORMED),
                    Arguments.of("a letter", "Dear Sir or Madam,\nwith regret", 1, MALFORMED),
                    Arguments.of(
                            "an element left open", "<scxml>\n<state>\n</scxml>", 3, MALFORMED),
                    Arguments.of("two roots", "<scxml/>\n<scxml/>", 2, MALFORMED),
                    Arguments.of("an attribute twice", "<scxml\na='1'\na='2'/>", 3, MALFORMED),
                    Arguments.of(
                            "a prefix of nobody", "<scxml>\n<ld:title/></scxml>", 2, MALFORMED),
                    Arguments.of("a control character", "<scxml>\n\u0007</scxml>", 2, MALFORMED),
                    Arguments.of("an entity of nobody", "<scxml>\n&evil;</scxml>", 2, MALFORMED),
                    Arguments.of("a web page", "<html>\n<p>Hello</p></html>", 1, NOT_SCXML),
                    Arguments.of("a chart of no namespace", "<scxml version='1.0'/>", 1, NOT_SCXML),
                    Arguments.of("a chart of another", "<scxml xmlns='urn:x'/>", 1, NOT_SCXML));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("texts")
        void areRefusedWithTheirLine(String name, String text, int line, String sentence) {
            assertThat(refusal(text.getBytes(UTF_8)))
                    .isEqualTo(new Fault("odd.scxml", line, sentence));
        }

        @Test
        void sayFileLineAndSentence() {
            assertThat(refusal("<a>\n</b>".getBytes(UTF_8)))
                    .hasToString("odd.scxml:2: " + MALFORMED);
        }

        @Test
        void areRefusedWhateverTheirBytes() {
            Random random = new Random(4711);

            for (int i = 0; i < 200; i++) {
                byte[] bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);

                assertThat(refusal(bytes).sentence()).isIn(MALFORMED, DECLARES);
            }
        }
    }

    @Nested
    class DocumentTypes {
        @TempDir Path folder;

        static Stream<Arguments> texts() {
            String laughs =
                    """
                    <?xml version="1.0"?>
                    <!DOCTYPE scxml [
                    <!ENTITY a "ha">
                    %s
                    ]>
                    <scxml xmlns="http://www.w3.org/2005/07/scxml">&l9;</scxml>
                    """
                            .formatted(laughs());
            return Stream.of(
                    Arguments.of("a billion laughs", laughs),
                    Arguments.of("an empty one", "<!DOCTYPE scxml>\n<scxml/>"),
                    Arguments.of(
                            "a default",
                            "<!DOCTYPE scxml [<!ATTLIST scxml name CDATA 'x'>]><scxml/>"),
                    Arguments.of(
                            "a parameter entity",
                            "<!DOCTYPE scxml [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><scxml/>"),
                    Arguments.of(
                            "an outer one",
                            "<!DOCTYPE scxml SYSTEM 'http://127.0.0.1:1/x.dtd'><scxml/>"),
                    Arguments.of(
                            "a public one",
                            "<!DOCTYPE scxml PUBLIC 'x' 'http://127.0.0.1:1/x.dtd'><scxml/>"));
        }

        private static String laughs() {
            StringBuilder text = new StringBuilder("<!ENTITY l0 \"&a;&a;\">");
            for (int i = 1; i < 10; i++) {
                text.append(
                        "<!ENTITY l%d \"%s\">\n".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
            }
            return text.toString();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("texts")
        void areRefused(String name, String text) {
            assertThat(refusal(text.getBytes(UTF_8)).sentence()).isEqualTo(DECLARES);
        }

        @Test
        void readNoOtherFile() throws IOException {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
            String text =
                    "<!DOCTYPE scxml [<!ENTITY s SYSTEM '%s'>]>%s"
                            .formatted(
                                    secret.toUri(),
                                    AChart.holding("<ld:title>&s;</ld:title>", AChart.end("a")));

            assertThat(refusal(text.getBytes(UTF_8)))
                    .isEqualTo(new Fault("odd.scxml", 1, DECLARES));
        }

        @Test
        void areNotGoneRoundByIncluding() throws IOException {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
            String include =
                    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"%s\"/>"
                            .formatted(secret.toUri());

            List<String> faults =
                    AChart.faults(AChart.torViewWith(">Keep any evidence<", ">" + include + "<"));

            assertThat(faults)
                    .anySatisfy(f ->
                            assertThat(f)
                                    .endsWith("A chart may not hold the element 'include' here."))
                    .noneSatisfy(fault -> assertThat(fault).contains("the secret"));
        }
    }

    @Nested
    class Sizes {
        @TempDir Path folder;

        @Test
        void tooDeepIsRefused() {
            String text = "<a>".repeat(100_000) + "</a>".repeat(100_000);

            assertThat(refusal(text.getBytes(UTF_8)))
                    .isEqualTo(new Fault("odd.scxml", 1, TOO_DEEP));
        }

        @Test
        void partsInPartsAsDeepAsTheyMayBeAreRead() {
            StringBuilder text = new StringBuilder(AChart.step("b", "end"));
            for (int i = 0; i < 60; i++) {
                text.insert(0, "<state id=\"%s\">".formatted(i == 59 ? "a" : "p" + i))
                        .append("</state>");
            }

            assertThat(AChart.read(AChart.holding(text.toString(), AChart.end("end"))))
                    .isInstanceOf(Reading.Sound.class);
        }

        @Test
        void tooLargeIsRefusedUnread() throws IOException {
            Path file = folder.resolve("large.scxml");
            try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
                large.setLength(40L * 1024 * 1024 * 1024);
            }

            Reading reading = ChartReader.read(file);

            assertThat(reading)
                    .isEqualTo(
                            new Reading.NotAChart(
                                    new Fault(
                                            "large.scxml",
                                            0,
                                            "This file is larger than 4 MiB, so it is not a chart.")));
        }

        @Test
        void aFolderCannotBeRead() {
            assertThatIOException().isThrownBy(() -> ChartReader.read(folder));
        }

        static Stream<Arguments> large() {

            StringBuilder states = new StringBuilder();
            StringBuilder arrows = new StringBuilder();
            StringBuilder choices = new StringBuilder();
            StringBuilder duties = new StringBuilder();
            for (int i = 0; i < 30_000; i++) {
                states.append("<state id=\"a%d\"/>\n".formatted(i));
                arrows.append("<transition event=\"a.b%d\" target=\"a\"/>".formatted(i));
            }
            for (int i = 0; i < 10_000; i++) {
                choices.append("<ld:choice id=\"c%d\" words=\"%d\"/>".formatted(i, i));
                duties.append(
                        "<ld:duty id=\"d%d\" words=\"x\" need=\"when\" facts=\"c%d\" owner=\"dsl\"/>"
                                .formatted(i, i));
            }
            return Stream.of(
                    Arguments.of("boxes", states.toString()),
                    Arguments.of(
                            "answers",
                            "<state id=\"a\" ld:kind=\"question\" ld:title=\"a\">"
                                    + arrows
                                    + "</state>"),
                    Arguments.of(
                            "duties",
                            "<ld:legend id=\"l\" title=\"l\">%s</ld:legend><state id=\"a\" ld:kind=\"duties\" ld:title=\"a\">%s</state>"
                                    .formatted(choices, duties)),
                    Arguments.of(
                            "targets",
                            "<state id=\"a\" ld:kind=\"notice\" ld:title=\"a\"><transition event=\"a.next\" target=\"%s\"/></state>"
                                    .formatted("a ".repeat(1_500_000))),
                    Arguments.of("loose words", "x ".repeat(1_500_000)));
        }

        private static String besideEachOther(int parts) {
            StringBuilder text = new StringBuilder("<parallel id=\"a\">");
            for (int i = 0; i < parts; i++) {
                text.append("<state id=\"p%d\">".formatted(i))
                        .append(AChart.step("b" + i, "c" + i))
                        .append("<final id=\"c%d\"/></state>".formatted(i));
            }
            return text.append("<transition event=\"done.state.a\" target=\"end\"/></parallel>")
                    .append(AChart.end("end"))
                    .toString();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("large")
        void manyOfAnythingAreJudgedQuickly(String name, String elements) {
            byte[] bytes = AChart.holding(elements).getBytes(UTF_8);

            Reading reading =
                    assertTimeoutPreemptively(QUICK, () -> ChartReader.read("many.scxml", bytes));

            assertThat(bytes).hasSizeLessThan(4 * 1024 * 1024);
            assertThat(reading).isInstanceOf(Reading.Unsound.class);
        }

        @Test
        void tooManyWaysAreSaid() {
            assertThat(AChart.faults(AChart.holding(besideEachOther(40))))
                    .containsExactly("chart.scxml:2: This chart has too many ways to be judged.");
        }
    }

    @Nested
    class Encodings {
        static Stream<Arguments> encodings() {
            return Stream.of(
                    Arguments.of(UTF_8, new byte[] {}, "UTF-8"),
                    Arguments.of(
                            UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "UTF-8"),
                    Arguments.of(UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}, "UTF-16"),
                    Arguments.of(UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}, "UTF-16"),
                    Arguments.of(ISO_8859_1, new byte[] {}, "ISO-8859-1"));
        }

        @ParameterizedTest
        @MethodSource("encodings")
        void thatTheFileNamesAreRead(Charset charset, byte[] mark, String name) {
            String text =
                    AChart.edit(
                            AChart.torView(), "encoding=\"UTF-8\"", "encoding=\"" + name + "\"");

            Reading reading = ChartReader.read("chart.scxml", bytes(mark, text, charset));

            assertThat(reading).isEqualTo(new Reading.Sound(ChartReader.torView()));
        }

        private static byte[] bytes(byte[] mark, String text, Charset charset) {
            byte[] body = text.getBytes(charset);
            byte[] all = new byte[mark.length + body.length];
            System.arraycopy(mark, 0, all, 0, mark.length);
            System.arraycopy(body, 0, all, mark.length, body.length);
            return all;
        }

        @Test
        void thatTheFileDoesNotHaveAreRefused() {
            String umlaut = AChart.torViewWith("Keep any evidence<", "Keep any évidence<");

            assertThat(refusal(umlaut.getBytes(ISO_8859_1)).sentence()).isEqualTo(MALFORMED);
            assertThat(refusal(AChart.torView().getBytes(UTF_16LE)).sentence())
                    .isEqualTo(MALFORMED);
        }

        @Test
        void thatNobodyHasAreRefused() {
            String text =
                    AChart.edit(AChart.torView(), "encoding=\"UTF-8\"", "encoding=\"EBCDIC-9\"");

            assertThat(refusal(text.getBytes(UTF_8)).sentence()).isEqualTo(MALFORMED);
        }
    }
}
