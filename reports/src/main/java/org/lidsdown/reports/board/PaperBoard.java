package org.lidsdown.reports.board;

import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.printing.Pdf;
import org.lidsdown.reports.printing.Typefaces;

/** The kiosk's questions on paper, to be pointed at where there is no kiosk. */
public final class PaperBoard {
    private static final int WIDTH = 842;
    private static final int HEIGHT = 595;

    /** One sheet: a picture that fills the paper, and what it says to those who cannot see it. */
    public static final class Sheet {
        private final byte[] png;
        private final String words;

        /** A sheet with this picture, a PNG file, and these words. */
        public Sheet(byte[] png, String words) {
            this.png = png.clone();
            this.words = words;
        }
    }

    private PaperBoard() {}

    /**
     * A PDF file with a page of A4 on its long side for each sheet.
     *
     * @param language of the words, such as {@code pl}
     */
    public static byte[] pdf(List<Sheet> sheets, String language, Imprint imprint) {
        JasperPrint board = new JasperPrint();
        board.setName("board");
        board.setDefaultStyle(Typefaces.style());
        board.setPageWidth(WIDTH);
        board.setPageHeight(HEIGHT);
        board.setOrientation(OrientationEnum.LANDSCAPE);
        for (Sheet sheet : sheets) {
            JRBasePrintPage page = new JRBasePrintPage();
            page.addElement(picture(board, sheet));
            board.addPage(page);
        }
        return Pdf.of(List.of(board), imprint, language);
    }

    private static JRBasePrintImage picture(JasperPrint board, Sheet sheet) {
        JRBasePrintImage image = new JRBasePrintImage(board.getDefaultStyleProvider());
        image.setWidth(WIDTH);
        image.setHeight(HEIGHT);
        image.setScaleImage(ScaleImageEnum.RETAIN_SHAPE);
        image.setRenderer(SimpleDataRenderer.getInstance(sheet.png));
        image.setHyperlinkTooltip(sheet.words);
        return image;
    }
}
