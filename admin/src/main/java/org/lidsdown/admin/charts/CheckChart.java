package org.lidsdown.admin.charts;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong with a chart, or that it is sound. */
@Command(name = "check", description = "Says everything that is wrong with a chart.")
final class CheckChart implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The chart's file.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return switch (ChartFile.read(file)) {
            case Reading.Sound(Chart chart) -> {
                out.println(
                        "%s is sound: %d boxes, %d arrows, %d printed sentences."
                                .formatted(
                                        file,
                                        chart.boxes().size(),
                                        chart.arrows().size(),
                                        chart.sentences().size()));
                yield 0;
            }
            case Reading.Unsound(var faults) -> {
                faults.forEach(out::println);
                yield 1;
            }
            case Reading.NotAChart(var fault) -> throw new Refused(fault.toString());
        };
    }
}
