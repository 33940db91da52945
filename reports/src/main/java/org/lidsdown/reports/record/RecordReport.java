package org.lidsdown.reports.record;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.printing.Legible;
import org.lidsdown.reports.printing.Pdf;
import org.lidsdown.reports.printing.Picture;
import org.lidsdown.reports.printing.Template;
import org.lidsdown.reports.record.IncidentRecord.Line;
import org.lidsdown.reports.record.IncidentRecord.Part;

/** A paper about one incident, for whoever may have it. */
public final class RecordReport {
    private static final Template RECORD = Template.beside(RecordReport.class, "IncidentRecord");
    private static final Template WAY = Template.beside(RecordReport.class, "Way");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.lidsdown.reports.record.IncidentRecord", Locale.UK);

    private RecordReport() {}

    /** The paper as a PDF file; the same record gives the same bytes. */
    public static byte[] pdf(IncidentRecord record) {
        Map<String, Object> values = values(record);
        values.put("more", record.way().isPresent() ? 1 : 0);
        List<JasperPrint> pages = new ArrayList<>();
        pages.add(RECORD.fill(values, Template.rows(rows(record.parts()))));
        record.way().ifPresent(way -> pages.add(way(way, values, pages.getFirst())));
        return Pdf.of(pages, imprint(record));
    }

    private static JasperPrint way(
            IncidentRecord.Way way, Map<String, Object> values, JasperPrint front) {
        values.put("way", new Picture(way.svg()));
        values.put("wayInWords", legible(way.inWords()));
        values.put("page", front.getPages().size() + 1);
        return WAY.fill(values);
    }

    private static Imprint imprint(IncidentRecord record) {
        return new Imprint(
                legible(record.cover().title()),
                chain(record),
                legible(record.school().name()),
                record.day());
    }

    private static Map<String, Object> values(IncidentRecord record) {
        IncidentRecord.Cover cover = record.cover();
        Map<String, Object> values = new HashMap<>();
        values.put(JRParameter.REPORT_RESOURCE_BUNDLE, WORDS);
        values.put("school", legible(record.school().name()));
        values.put("madeUp", record.school().madeUp());
        values.put("title", legible(cover.title()));
        values.put("about", legible(cover.about()));
        values.put("opened", legible(cover.opened()));
        values.put("confidential", words("confidential", cover.forWhom()));
        values.put("made", legible(cover.made()));
        values.put("chain", chain(record));
        return values;
    }

    private static List<Map<String, ?>> rows(List<Part> parts) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Part part : parts) {
            List<Line> lines =
                    part.lines().isEmpty()
                            ? List.of(new Line("", words("none"), ""))
                            : part.lines();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                rows.add(
                        Map.of(
                                "part", legible(part.title()),
                                "left", legible(line.left()),
                                "said", legible(line.said()),
                                "words", legible(line.words()),
                                "first", i == 0,
                                "last", i == lines.size() - 1));
            }
        }
        return rows;
    }

    /** As it was entered; what the typefaces do not have is named, and a tab is a space. */
    private static String legible(String entered) {
        return Legible.text(entered.replace('\t', ' ').replace("\r\n", "\n"));
    }

    private static String chain(IncidentRecord record) {
        return words("chain", record.head().entry(), record.head().inGroups());
    }

    private static String words(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.UK).format(values);
    }
}
