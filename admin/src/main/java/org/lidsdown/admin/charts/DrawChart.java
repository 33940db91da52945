package org.lidsdown.admin.charts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.layout.Places;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.drawing.Ink;
import org.lidsdown.domain.drawing.Layout;
import org.lidsdown.domain.drawing.Mermaid;
import org.lidsdown.domain.drawing.Page;
import org.lidsdown.domain.drawing.Svg;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.poster.ChartPoster;
import org.lidsdown.reports.poster.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a chart as a picture, a poster, text for pages that draw, or a page. */
@Command(name = "draw", description = "Draws a chart.")
final class DrawChart implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The chart's file.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "svg, mermaid, page or pdf; else by the ending of --out, else svg.")
    private @Nullable String format;

    @Option(names = "--printed", description = "The printed layer alone (svg, pdf).")
    private boolean printed;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; else it is printed.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        String kind = kind();
        Chart chart = ChartFile.sound(file);
        byte[] drawing = drawing(chart, kind);
        if (out != null) {
            NewFile.write(out, drawing);
        } else if (kind.equals("pdf")) {
            throw new Refused("A PDF needs --out FILE.pdf; nothing was drawn.");
        } else {
            spec.commandLine().getOut().print(new String(drawing, StandardCharsets.UTF_8));
        }
        return 0;
    }

    private String kind() {
        if (format != null) {
            return format.toLowerCase(Locale.ROOT);
        }
        String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return "pdf";
        }
        return name.endsWith(".md") ? "page" : name.endsWith(".mmd") ? "mermaid" : "svg";
    }

    private byte[] drawing(Chart chart, String kind) {
        return switch (kind) {
            case "svg" -> text(svg(chart));
            case "mermaid" -> text(Mermaid.of(chart));
            case "page" -> text(Page.of(chart));
            case "pdf" -> poster(chart);
            default ->
                    throw new Refused(
                            "A chart is drawn as svg, mermaid, page or pdf, not as '"
                                    + kind
                                    + "'.");
        };
    }

    private static byte[] text(String drawing) {
        return drawing.getBytes(StandardCharsets.UTF_8);
    }

    private String svg(Chart chart) {
        Layout layout = printed ? Layout.ofPrint(chart).orElse(Places.of(chart)) : Places.of(chart);
        return Svg.of(chart, layout, Ink.PLAIN);
    }

    private byte[] poster(Chart chart) {
        String title = chart.edition().school() + ", flow chart " + chart.edition().id();
        Imprint imprint = new Imprint(title, "", chart.edition().school(), chart.edition().from());
        return ChartPoster.pdf(svg(chart), Paper.A3, title, imprint);
    }
}
