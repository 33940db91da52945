package org.lidsdown.reports.termly;

import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.Report;
import org.lidsdown.reports.printing.Legible;
import org.lidsdown.reports.printing.Pdf;

/**
 * What governors receive each term: figures only, no person by construction, the same bytes for the
 * same figures.
 */
public final class TermlyReport implements Report {
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
     * The report as a PDF file.
     *
     * @param chart the school's flow chart as a drawing in SVG, with this term's figures on its
     *     arrows
     */
    public byte[] pdf(TermFigures figures, String chart) {
        Pages pages = new Pages(figures, words);
        JasperPrint front = pages.front();
        int last = front.getPages().size() + 1;
        return Pdf.of(List.of(front, pages.chart(chart, last)), imprint(figures));
    }

    private Imprint imprint(TermFigures figures) {
        return new Imprint(
                title() + ", " + figures.term().period().term().title(),
                words.chain(figures.chainHead()),
                Legible.text(figures.school().name()),
                figures.term().period().last());
    }
}
