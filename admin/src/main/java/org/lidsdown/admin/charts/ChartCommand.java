package org.lidsdown.admin.charts;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with any chart file. */
@Command(
        name = "chart",
        description = "Judges a chart, draws it, lists every walk through it.",
        subcommands = {CheckChart.class, DrawChart.class, WalkChart.class})
public final class ChartCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Check, draw or walks? Nothing was done.");
    }
}
