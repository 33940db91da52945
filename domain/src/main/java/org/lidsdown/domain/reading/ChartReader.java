package org.lidsdown.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.lidsdown.domain.chart.Chart;

/** Turns a chart file into a chart, or says everything that is wrong with it. */
public final class ChartReader {
    private static final String TOR_VIEW = "/org/lidsdown/domain/chart/tor-view.scxml";
    private static final long LARGEST = 4L * 1024 * 1024;

    private ChartReader() {}

    /** The chart that is shipped: Tor View's poster and what practice adds to it. */
    public static Chart torView() {
        return switch (read("tor-view.scxml", torViewFile())) {
            case Reading.Sound(Chart chart) -> chart;
            case Reading.Unsound(var faults) -> throw new IllegalStateException(faults.toString());
            case Reading.NotAChart(var fault) -> throw new IllegalStateException(fault.toString());
        };
    }

    /** The file of the chart that is shipped, as incidents opened under it keep it. */
    public static byte[] torViewFile() {
        try (InputStream in = ChartReader.class.getResourceAsStream(TOR_VIEW)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the shipped chart cannot be read", e);
        }
    }

    /**
     * Reads a chart file of at most 4 MiB.
     *
     * @throws IOException where the file cannot be read at all
     */
    public static Reading read(Path file) throws IOException {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        if (Files.size(file) > LARGEST) {
            return new Reading.NotAChart(
                    new Fault(name, 0, "This file is larger than 4 MiB, so it is not a chart."));
        }
        return read(name, Files.readAllBytes(file));
    }

    /** Reads a chart from the bytes of a file of this name. */
    public static Reading read(String name, byte[] bytes) {
        try {
            Element root = XmlTree.read(bytes);
            if (!root.isScxml("scxml")) {
                return new Reading.NotAChart(
                        new Fault(name, root.line, "This XML is not an SCXML chart."));
            }
            return judge(root, new Faults(name));
        } catch (XmlTree.Refused e) {
            return new Reading.NotAChart(
                    new Fault(name, e.line, Objects.requireNonNull(e.getMessage())));
        }
    }

    private static Reading judge(Element root, Faults faults) {
        new Vocabulary(faults).check(root);
        Lines lines = new Lines();
        Chart chart = new ChartParts(faults, lines).chart(root);
        new PlaceChecks(chart, lines, faults).check();
        new WordChecks(chart, lines, faults).check();
        new WayChecks(chart, lines, faults).check();
        return faults.none() ? new Reading.Sound(chart) : new Reading.Unsound(faults.all());
    }
}
