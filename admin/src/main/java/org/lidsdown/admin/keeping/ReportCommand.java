package org.lidsdown.admin.keeping;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.layout.Places;
import org.lidsdown.admin.papers.SchoolFile;
import org.lidsdown.admin.papers.TermPaper;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.calendar.Term;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.reports.shelf.Reports;
import org.lidsdown.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a report from the log. */
@Command(name = "report", description = "Makes a report from the safety log.")
public final class ReportCommand implements Callable<Integer> {
    private static final String BY = "lids-down";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Which report, such as termly.")
    private @Nullable String name;

    @Option(names = "--list", description = "Lists the reports.")
    private boolean list;

    @Option(names = "--term", paramLabel = "TERM", description = "Such as 2026-autumn.")
    private @Nullable String term;

    @Option(names = "--out", paramLabel = "FILE", description = "The PDF to write.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (list) {
            Reports.all()
                    .forEach(report ->
                            spec.commandLine()
                                    .getOut()
                                    .println(report.name() + "  " + report.title()));
            return 0;
        }
        if (!Reports.termly().name().equals(name) || term == null || out == null) {
            throw new Refused(
                    "A report needs its name, a term and a file, such as: lidsdown report termly"
                            + " --term 2026-autumn --out FILE.pdf; nothing was made.");
        }
        make(term, out);
        return 0;
    }

    private void make(String asked, Path file) {
        NewFile.check(file);
        try (Store store = log.open("lidsdown report")) {
            Term known = term(store.calendar(), asked);
            Chart chart = ChartReader.torView();
            TermPaper paper =
                    new TermPaper(
                            SchoolFile.read(log.folder(), chart.edition().school()),
                            chart,
                            Places.of(chart),
                            store.calendar());
            NewFile.write(file, paper.pdf(known, store.tallies()));
            store.trail().reportMade(Reports.termly().name(), known.id(), BY);
        }
    }

    private static Term term(SchoolCalendar calendar, String asked) {
        return calendar.term(asked)
                .orElseThrow(() ->
                        new Refused(
                                "The calendar has no term '%s'; it has %s."
                                        .formatted(asked, known(calendar))));
    }

    private static String known(SchoolCalendar calendar) {
        return calendar.terms().stream().map(Term::id).collect(Collectors.joining(", "));
    }
}
