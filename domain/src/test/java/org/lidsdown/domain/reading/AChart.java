package org.lidsdown.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.lidsdown.domain.chart.Chart;

/** Chart files to read: the shipped one, the shipped one with an edit, and small ones. */
public final class AChart {
    private static final String NAMES =
            "xmlns=\"http://www.w3.org/2005/07/scxml\" xmlns:ld=\"urn:lidsdown:chart:1\"";

    private AChart() {}

    /** The shipped file's text. */
    public static String torView() {
        try (InputStream in =
                AChart.class.getResourceAsStream("/org/lidsdown/domain/chart/tor-view.scxml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shipped file with one place in it written in another way. */
    public static String torViewWith(String instead, String write) {
        return edit(torView(), instead, write);
    }

    /** A text with one place in it written in another way. */
    public static String edit(String text, String instead, String write) {
        assertThat(text.split(java.util.regex.Pattern.quote(instead), -1))
                .as("'%s' stands once in the file", instead)
                .hasSize(2);
        return text.replace(instead, write);
    }

    /** A chart without a print that begins at {@code a} and holds these elements. */
    public static String holding(String... elements) {
        return """
        <scxml %s version="1.0" name="small" initial="a"
            ld:edition="1" ld:school="A school" ld:from="2026-09-01">
        %s
        </scxml>
        """
                .formatted(NAMES, String.join("\n", elements));
    }

    /** A box to be settled on the way from one to the next. */
    public static String step(String id, String next) {
        return """
        <state id="%s" ld:kind="duties" ld:title="%s"><transition event="%s.settled" target="%s"/></state>\
        """
                .formatted(id, id, id, next);
    }

    /** A question; each answer is its id, {@code >}, and where it leads. */
    public static String question(String id, String... answers) {
        StringBuilder arrows = new StringBuilder();
        for (String answer : answers) {
            String[] parts = answer.split(">", -1);
            arrows.append(
                    "<transition event=\"%s.%s\" target=\"%s\" ld:words=\"%s\"/>"
                            .formatted(id, parts[0], parts[1], parts[0]));
        }
        return "<state id=\"%s\" ld:kind=\"question\" ld:title=\"%s\">%s</state>"
                .formatted(id, id, arrows);
    }

    /** The end. */
    public static String end(String id) {
        return "<final id=\"%s\" ld:kind=\"end\" ld:title=\"%s\"/>".formatted(id, id);
    }

    /** What comes of reading this text. */
    public static Reading read(String text) {
        return ChartReader.read("chart.scxml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The chart in a text that must be sound. */
    public static Chart sound(String text) {
        Reading reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).chart();
    }

    /** The faults of a text that must be an unsound chart, each as a line. */
    public static List<String> faults(String text) {
        Reading reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Unsound.class);
        return ((Reading.Unsound) reading).faults().stream().map(Fault::toString).toList();
    }

    /** The line of the first place at which this stands. */
    public static int lineOf(String text, String place) {
        assertThat(text).contains(place);
        return (int) text.substring(0, text.indexOf(place)).lines().count()
                + (text.charAt(Math.max(0, text.indexOf(place) - 1)) == '\n' ? 1 : 0);
    }
}
