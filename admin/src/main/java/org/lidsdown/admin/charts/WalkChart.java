package org.lidsdown.admin.charts;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.walk.AllWalks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists every walk through a chart: the ids of its boxes, a walk a line. */
@Command(name = "walks", description = "Lists every walk through a chart, one a line.")
final class WalkChart implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The chart's file.")
    private Path file = Path.of("");

    @Option(names = "--printed", description = "The printed layer alone.")
    private boolean printed;

    @Override
    public Integer call() {
        Chart chart = ChartFile.sound(file);
        PrintWriter out = spec.commandLine().getOut();
        Consumer<List<String>> line = walk -> out.println(String.join(" ", walk));
        if (printed) {
            AllWalks.printed(chart, line);
        } else {
            AllWalks.whole(chart, line);
        }
        return 0;
    }
}
