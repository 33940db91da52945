package org.lidsdown.reports.printing;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfStructure;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * The tags that a screen reader follows: one document, and a paragraph where a text stands on its
 * own.
 */
final class Structure extends ClassicPdfStructure {
    private final ClassicPdfProducer producer;
    private @Nullable PdfStructureEntry document;

    Structure(ClassicPdfProducer producer) {
        super(producer);
        this.producer = producer;
    }

    @Override
    public PdfStructureEntry createAllTag(String language) {
        PdfStructureEntry all = super.createAllTag(language);
        PdfStructureTreeRoot root = producer.getPdfWriter().getStructureTreeRoot();
        root.mapRole(new PdfName("All"), PdfName.DOCUMENT);
        document = all;
        return all;
    }

    @Override
    public PdfStructureEntry beginTag(PdfStructureEntry parent, String name) {
        boolean alone = parent.equals(document) && name.equals("Text");
        return super.beginTag(parent, alone ? "P" : name);
    }

    @Override
    protected ClassicStructureEntry createElement(PdfStructureEntry parent, String name) {
        return new Entry(this, super.createElement(parent, name).getElement());
    }

    /** An entry whose words may be in any language. */
    private static final class Entry extends ClassicStructureEntry {
        Entry(ClassicPdfStructure structure, PdfStructureElement element) {
            super(structure, element);
        }

        @Override
        public void putString(String name, String words) {
            getElement().put(new PdfName(name), new PdfString(words, PdfObject.TEXT_UNICODE));
        }
    }
}
