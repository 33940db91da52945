package org.lidsdown.reports.printing;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfStructure;
import org.jspecify.annotations.Nullable;
import org.lidsdown.reports.Imprint;

/** Exports to PDF without the moment and the chance that would make each file another. */
final class SameBytesExporter extends JRPdfExporter {
    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    private final Imprint imprint;

    SameBytesExporter(JasperReportsContext context, Imprint imprint) {
        super(context);
        this.imprint = imprint;
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new Producer(createPdfProducerContext(), imprint);
    }

    private static final class Producer extends ClassicPdfProducer {
        private static final SecureRandom NO_CHANCE = new NoChance();

        private final Imprint imprint;
        private final PdfStructure structure = new Structure(this);

        Producer(PdfProducerContext context, Imprint imprint) {
            super(context);
            this.imprint = imprint;
        }

        @Override
        public PdfDocumentWriter createWriter(OutputStream os) throws JRException {
            PdfDocumentWriter writer = super.createWriter(os);
            PdfDictionary about = getPdfWriter().getInfo();
            PdfDate date = new PdfDate(GregorianCalendar.from(imprint.date().atStartOfDay(SCHOOL)));
            about.put(PdfName.CREATIONDATE, date);
            about.put(PdfName.MODDATE, date);
            about.put(PdfName.FILEID, new PdfLiteral("[<%1$s><%1$s>]".formatted(id())));
            return writer;
        }

        @Override
        public Font getFont(Map<Attribute, Object> attributes, @Nullable Locale locale) {
            Font font = super.getFont(attributes, locale);
            font.getBaseFont().setSecureRandom(NO_CHANCE);
            return font;
        }

        @Override
        public PdfStructure getPdfStructure() {
            return structure;
        }

        private String id() {
            byte[] name = imprint.toString().getBytes(StandardCharsets.UTF_8);
            return UUID.nameUUIDFromBytes(name).toString().replace("-", "");
        }
    }

    /** Names the embedded parts of typefaces; a name by chance would make each file another. */
    private static final class NoChance extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
