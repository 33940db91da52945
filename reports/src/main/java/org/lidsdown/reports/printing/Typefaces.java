package org.lidsdown.reports.printing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import org.lidsdown.reports.ReportException;

/** The typefaces we ship, so that a document looks the same on every computer. */
public final class Typefaces {
    private static final String FAMILY = "Noto Sans";
    private static final String FOLDER = "META-INF/fonts/NotoSans-";

    private Typefaces() {}

    /** Where templates find the typefaces; they are embedded in every document. */
    static JasperReportsContext context() {
        SimpleJasperReportsContext context = new SimpleJasperReportsContext();
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(FAMILY);
        family.setNormalFace(face(context, "Regular"));
        family.setBoldFace(face(context, "Bold"));
        family.setItalicFace(face(context, "Italic"));
        family.setBoldItalicFace(face(context, "BoldItalic"));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
        return context;
    }

    /** The style of everything that has none of its own. */
    public static JRStyle style() {
        JRDesignStyle style = new JRDesignStyle();
        style.setName("Base");
        style.setDefault(true);
        style.setFontName(FAMILY);
        return style;
    }

    /** Lets drawings name the typefaces too. */
    static void offerToDrawings() {
        for (String cut : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font(cut));
        }
    }

    /** Whether the typefaces have this character. */
    static boolean draws(int point) {
        return Upright.FONT.canDisplay(point);
    }

    private static SimpleFontFace face(JasperReportsContext context, String cut) {
        SimpleFontFace face = new SimpleFontFace(context);
        face.setTtf(FOLDER + cut + ".ttf");
        return face;
    }

    private static Font font(String cut) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/" + FOLDER + cut + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
        } catch (FontFormatException | IOException e) {
            throw new ReportException("The typefaces of the program cannot be read.", e);
        }
    }

    private static final class Upright {
        static final Font FONT = font("Regular");
    }
}
