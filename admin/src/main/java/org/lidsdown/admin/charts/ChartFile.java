package org.lidsdown.admin.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.reading.Reading;

/** Reads the chart file that a command names. */
final class ChartFile {
    private ChartFile() {}

    /** What the file holds; one that cannot be read at all is refused. */
    static Reading read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        try {
            return ChartReader.read(file);
        } catch (IOException e) {
            throw new Refused("The file " + file + " cannot be read.", e);
        }
    }

    /** The chart in the file; one that is not sound is refused. */
    static Chart sound(Path file) {
        return switch (read(file)) {
            case Reading.Sound(Chart chart) -> chart;
            case Reading.NotAChart(var fault) -> throw new Refused(fault.toString());
            case Reading.Unsound(var faults) ->
                    throw new Refused(
                            "This chart is not sound (%s); 'lidsdown chart check %s' says all."
                                    .formatted(faults.getFirst(), file));
        };
    }
}
