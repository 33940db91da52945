package org.lidsdown.reports.termly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.domain.tally.Period;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.Report;
import org.lidsdown.reports.printing.Legible;
import org.lidsdown.reports.printing.Pdf;
import org.lidsdown.reports.printing.Picture;
import org.lidsdown.reports.printing.Template;

/**
 * What governors receive each term: figures only, no person by construction, the same bytes for the
 * same figures.
 */
public final class TermlyReport implements Report {
    private static final Template REPORT = template("TermlyReport");
    private static final Template CHART = template("ChartPage");
    private static final Template SENTENCES = template("Sentences");
    private static final Template TILES = template("Tiles");
    private static final Template TABLES = template("Tables");

    private final Words words = new Words();

    @Override
    public String name() {
        return "termly";
    }

    @Override
    public String title() {
        return words.text("title");
    }

    /**
     * The report as a PDF file; the chart is a drawing in SVG that carries the term's counts on its
     * arrows.
     */
    public byte[] pdf(TermFigures figures, String chart) {
        JasperPrint pages = REPORT.fill(values(figures));
        int last = pages.getPages().size() + 1;
        JasperPrint chartPage = CHART.fill(chartValues(figures, chart, last));
        return Pdf.of(List.of(pages, chartPage), imprint(figures));
    }

    private Map<String, Object> values(TermFigures figures) {
        Map<String, Object> values = shared(figures);
        Period period = figures.term().period();
        values.put("school", Legible.text(figures.school().name()));
        values.put("term", period.term().title());
        values.put("days", days(period));
        values.put("summary", sentences(new Summary(figures, words).sentences()));
        values.put("tiles", Template.rows(new Tiles(figures, words).rows()));
        values.put(
                "happened", tables(figures, Breakdown.KIND, Breakdown.FOUR_CS, Breakdown.BREACH));
        values.put(
                "pupils", tables(figures, Breakdown.YEAR_BAND, Breakdown.ROLE, Breakdown.SUPPORT));
        values.put("duties", Template.rows(Tables.duties(figures, words)));
        values.put("changes", sentences(figures.changes()));
        values.put("hidden", hidden(figures));
        values.put("sentencesTemplate", SENTENCES.compiled());
        values.put("tilesTemplate", TILES.compiled());
        values.put("tablesTemplate", TABLES.compiled());
        Months months = new Months(figures, words);
        if (months.areShown()) {
            values.put("months", new Picture(months.drawing()));
            values.put("monthsInWords", months.inWords());
        }
        return values;
    }

    private Map<String, Object> chartValues(TermFigures figures, String chart, int page) {
        Map<String, Object> values = shared(figures);
        values.put("chart", new Picture(chart));
        values.put("chartInWords", chartInWords(figures));
        values.put("page", page);
        return values;
    }

    private Map<String, Object> shared(TermFigures figures) {
        ChainHead head = figures.chainHead();
        Map<String, Object> values = new HashMap<>();
        values.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        values.put("madeUp", figures.school().madeUp());
        values.put("chain", words.text("chain", head.entry(), head.inGroups()));
        return values;
    }

    private JRDataSource tables(TermFigures figures, Breakdown... breakdowns) {
        return Template.rows(Tables.of(figures, words, breakdowns));
    }

    private JRDataSource sentences(List<String> sentences) {
        return Template.rows(
                sentences.stream()
                        .map(sentence -> Map.of("sentence", Legible.text(sentence)))
                        .toList());
    }

    private String days(Period period) {
        return words.text("days", words.day(period.term().first()), words.day(period.last()));
    }

    private String hidden(TermFigures figures) {
        int threshold = figures.disclosure().threshold();
        Period period = figures.term().period();
        return words.text(
                "hidden.text",
                threshold - 1,
                threshold,
                org.lidsdown.domain.figures.Figure.LEAST_BASE,
                words.day(period.countedFrom()),
                words.day(period.last()));
    }

    private String chartInWords(TermFigures figures) {
        return words.text(
                "chart.words",
                figures.term().figures().arrows().entrySet().stream()
                        .map(arrow ->
                                words.text(
                                        "chart.arrow",
                                        arrow.getKey(),
                                        words.figure(arrow.getValue())))
                        .collect(Collectors.joining("; ")));
    }

    private Imprint imprint(TermFigures figures) {
        Period period = figures.term().period();
        return new Imprint(
                title() + ", " + period.term().title(),
                words.text("chain", figures.chainHead().entry(), figures.chainHead().inGroups()),
                Legible.text(figures.school().name()),
                period.last());
    }

    private static Template template(String name) {
        return Template.beside(TermlyReport.class, name);
    }
}
