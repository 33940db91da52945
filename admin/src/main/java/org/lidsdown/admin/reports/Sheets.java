package org.lidsdown.admin.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.lidsdown.admin.said.NewFile;

/** A report as it will be printed, and a picture of each of its pages. */
final class Sheets {
    private static final float DOTS_PER_INCH = 110;

    private final byte[] pdf;
    private final List<Image> pages;

    private Sheets(byte[] pdf, List<Image> pages) {
        this.pdf = pdf;
        this.pages = List.copyOf(pages);
    }

    static Sheets of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<Image> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(
                        SwingFXUtils.toFXImage(
                                renderer.renderImageWithDPI(i, DOTS_PER_INCH), null));
            }
            return new Sheets(pdf, pages);
        }
    }

    List<Image> pages() {
        return pages;
    }

    Path save(Path file) {
        NewFile.write(file, pdf);
        return file;
    }
}
