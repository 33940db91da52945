package org.lidsdown.admin.takeout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints on the printers that the computer knows, page by page, straight from memory. */
public final class PaperPrinting implements Printing {
    private static final float DOTS_PER_INCH = 200;

    @Override
    public boolean isPossible() {
        return !javafx.print.Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<Printer> choose(Window over) {
        PrinterJob job = PrinterJob.createPrinterJob();
        return job != null && job.showPrintDialog(over)
                ? Optional.of(pdf -> print(job, pdf))
                : Optional.empty();
    }

    private static boolean print(PrinterJob job, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                if (!page(job, renderer.renderImageWithDPI(i, DOTS_PER_INCH))) {
                    job.cancelJob();
                    return false;
                }
            }
            return job.endJob();
        } catch (IOException _) {
            job.cancelJob();
            return false;
        }
    }

    private static boolean page(PrinterJob job, BufferedImage image) {
        PageOrientation way =
                image.getWidth() > image.getHeight()
                        ? PageOrientation.LANDSCAPE
                        : PageOrientation.PORTRAIT;
        PageLayout paper =
                job.getPrinter()
                        .createPageLayout(
                                Paper.A4, way, javafx.print.Printer.MarginType.HARDWARE_MINIMUM);
        ImageView view = new ImageView(SwingFXUtils.toFXImage(image, null));
        view.setPreserveRatio(true);
        view.setFitWidth(paper.getPrintableWidth());
        view.setFitHeight(paper.getPrintableHeight());
        return job.printPage(paper, view);
    }
}
