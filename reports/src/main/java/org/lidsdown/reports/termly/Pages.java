package org.lidsdown.reports.termly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Period;
import org.lidsdown.reports.printing.Legible;
import org.lidsdown.reports.printing.Picture;
import org.lidsdown.reports.printing.Template;

/** Fills the report's templates with a term's figures. */
final class Pages {
    private static final Template FRONT = template("TermlyReport");
    private static final Template CHART = template("ChartPage");
    private static final Template SENTENCES = template("Sentences");
    private static final Template TILES = template("Tiles");
    private static final Template TABLES = template("Tables");

    private final TermFigures figures;
    private final Words words;
    private final Map<String, Object> values = new HashMap<>();

    Pages(TermFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
        values.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        values.put("school", Legible.text(figures.school().name()));
        values.put("madeUp", figures.school().madeUp());
        values.put("chain", words.chain(figures.chainHead()));
    }

    /** Every page but the last. */
    JasperPrint front() {
        Period period = figures.term().period();
        values.put("sentencesTemplate", SENTENCES.compiled());
        values.put("tilesTemplate", TILES.compiled());
        values.put("tablesTemplate", TABLES.compiled());
        values.put("term", period.term().title());
        values.put("days", words.days(period.term().first(), period.last()));
        values.put("summary", sentences(new Summary(figures, words).sentences()));
        values.put("tiles", Template.rows(new Tiles(figures, words).rows()));
        values.put("changes", sentences(figures.changes()));
        values.put("hidden", hidden(period));
        draw();
        tabulate();
        return FRONT.fill(values);
    }

    /** The last page: the school's flow chart. */
    JasperPrint chart(String svg, int page) {
        values.put("chart", new Picture(svg));
        values.put("chartInWords", words.text("chart.words", arrowsInWords()));
        values.put("page", page);
        return CHART.fill(values);
    }

    private void draw() {
        Months months = new Months(figures, words);
        if (months.areWorthDrawing()) {
            values.put("months", months.picture());
            values.put("monthsInWords", months.inWords());
        }
        Kinds kinds = new Kinds(figures, words);
        if (kinds.areWorthDrawing()) {
            values.put("kinds", kinds.picture());
            values.put("kindsInWords", kinds.inWords());
        }
    }

    private void tabulate() {
        Tables happened = tables().of(Breakdown.KIND, Breakdown.FOUR_CS, Breakdown.BREACH);
        put("happened", happened);
        put("told", tables().told());
        put("pupils", tables().of(Breakdown.YEAR_BAND, Breakdown.ROLE, Breakdown.SUPPORT));
        put("duties", tables().duties());
        values.put("spread", !happened.rows().isEmpty());
    }

    private Tables tables() {
        return new Tables(figures, words);
    }

    private void put(String section, Tables tables) {
        values.put(section, Template.rows(tables.rows()));
        values.put(section + "Withheld", tables.withheld());
    }

    private String hidden(Period period) {
        int threshold = figures.disclosure().threshold();
        String counted = words.days(period.countedFrom(), period.last());
        return words.text("hidden.text", threshold - 1, threshold, Figure.LEAST_BASE, counted);
    }

    private String arrowsInWords() {
        return figures.term().figures().arrows().entrySet().stream()
                .map(arrow -> words.arrow(arrow.getKey(), arrow.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static JRDataSource sentences(List<String> sentences) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (String sentence : sentences) {
            boolean last = rows.size() == sentences.size() - 1;
            rows.add(Map.of("sentence", Legible.text(sentence), "last", last));
        }
        return Template.rows(rows);
    }

    private static Template template(String name) {
        return Template.beside(Pages.class, name);
    }
}
