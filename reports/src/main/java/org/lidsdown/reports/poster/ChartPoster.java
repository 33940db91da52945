package org.lidsdown.reports.poster;

import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.type.HorizontalImageAlignEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.VerticalImageAlignEnum;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.printing.Pdf;
import org.lidsdown.reports.printing.Picture;
import org.lidsdown.reports.printing.Typefaces;

/** The flow chart on one sheet of paper, to hang on a wall. */
public final class ChartPoster {
    private static final int MARGIN = 28;

    private ChartPoster() {}

    /**
     * A PDF file of one page with the drawing as large as the paper allows.
     *
     * @param svg the drawing
     * @param words what it shows, for those who cannot see it
     */
    public static byte[] pdf(String svg, Paper paper, String words, Imprint imprint) {
        JasperPrint sheet = new JasperPrint();
        sheet.setName("poster");
        sheet.setDefaultStyle(Typefaces.style());
        sheet.setPageWidth(paper.width());
        sheet.setPageHeight(paper.height());
        sheet.setOrientation(OrientationEnum.LANDSCAPE);
        JRBasePrintPage page = new JRBasePrintPage();
        page.addElement(drawing(sheet, new Picture(svg), words));
        sheet.addPage(page);
        return Pdf.of(List.of(sheet), imprint);
    }

    private static JRBasePrintImage drawing(JasperPrint sheet, Picture picture, String words) {
        JRBasePrintImage image = new JRBasePrintImage(sheet.getDefaultStyleProvider());
        image.setX(MARGIN);
        image.setY(MARGIN);
        image.setWidth(sheet.getPageWidth() - 2 * MARGIN);
        image.setHeight(sheet.getPageHeight() - 2 * MARGIN);
        image.setScaleImage(ScaleImageEnum.RETAIN_SHAPE);
        image.setHorizontalImageAlign(HorizontalImageAlignEnum.CENTER);
        image.setVerticalImageAlign(VerticalImageAlignEnum.MIDDLE);
        image.setRenderer(picture);
        image.setHyperlinkTooltip(words);
        return image;
    }
}
