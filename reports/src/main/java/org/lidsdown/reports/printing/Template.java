package org.lidsdown.reports.printing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import org.lidsdown.reports.ReportException;

/** A compiled report template, ready to be filled as often as wanted. */
public final class Template {
    static final JasperReportsContext CONTEXT = Typefaces.context();

    private final JasperReport compiled;

    private Template(JasperReport compiled) {
        this.compiled = compiled;
    }

    /** The template of this name that lies beside the class. */
    public static Template beside(Class<?> place, String name) {
        try (InputStream in = place.getResourceAsStream(name + ".jasper")) {
            return new Template(
                    (JasperReport) JRLoader.loadObject(CONTEXT, Objects.requireNonNull(in)));
        } catch (IOException | JRException e) {
            throw new ReportException("The report's template cannot be read.", e);
        }
    }

    /** The template itself, for another one to hold. */
    public JasperReport compiled() {
        return compiled;
    }

    /** Fills the template once with these values. */
    public JasperPrint fill(Map<String, ?> values) {
        return fill(values, new JREmptyDataSource());
    }

    /** Fills the template with these values, and its detail once with each row. */
    public JasperPrint fill(Map<String, ?> values, JRDataSource rows) {
        try {
            return JasperFillManager.getInstance(CONTEXT)
                    .fill(compiled, new HashMap<>(values), rows);
        } catch (JRException | JRRuntimeException e) {
            throw new ReportException("The report cannot be filled in.", e);
        }
    }

    /** Rows to fill a template with, each by field name. */
    public static JRDataSource rows(List<? extends Map<String, ?>> rows) {
        return new JRMapCollectionDataSource(List.copyOf(rows));
    }
}
