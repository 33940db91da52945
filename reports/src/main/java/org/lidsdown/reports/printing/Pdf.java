package org.lidsdown.reports.printing;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.ReportException;

/** Makes PDF files that screen readers can read, archives can keep and two runs make alike. */
public final class Pdf {
    private Pdf() {}

    /** One file of all these pages, in English. */
    public static byte[] of(List<JasperPrint> pages, Imprint imprint) {
        return of(pages, imprint, "en-GB");
    }

    /** One file of all these pages, in a language such as {@code pl}. */
    public static byte[] of(List<JasperPrint> pages, Imprint imprint, String language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            SameBytesExporter exporter = new SameBytesExporter(Template.CONTEXT, imprint);
            exporter.setExporterInput(SimpleExporterInput.getInstance(pages));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
            exporter.setConfiguration(configuration(imprint, language));
            exporter.exportReport();
        } catch (JRException | JRRuntimeException e) {
            throw new ReportException("The report cannot be made into a PDF file.", e);
        }
        return file.toByteArray();
    }

    private static SimplePdfExporterConfiguration configuration(Imprint imprint, String language) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(language);
        configuration.setMetadataTitle(imprint.title());
        configuration.setMetadataSubject(imprint.subject());
        configuration.setMetadataAuthor(imprint.author());
        configuration.setMetadataCreator("Lids Down");
        configuration.setDisplayMetadataTitle(true);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
        configuration.setIccProfilePath("META-INF/colours/sRGB.icc");
        return configuration;
    }
}
