package org.lidsdown.reports.printing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/** A drawing in SVG that is printed as a drawing, sharp at any size. */
public final class Picture implements Renderable, Graphics2DRenderable, DimensionRenderable {
    private static final long serialVersionUID = 1L;

    static {
        Typefaces.offerToDrawings();
    }

    private final String svg;
    private transient @Nullable SVGDocument document;

    /** Refuses what is not a drawing. */
    public Picture(String svg) {
        this.svg = svg;
        this.document = read(svg);
    }

    @Override
    public String getId() {
        return Integer.toHexString(svg.hashCode());
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        document()
                .render(
                        null,
                        page,
                        new ViewBox(
                                (float) area.getX(),
                                (float) area.getY(),
                                (float) area.getWidth(),
                                (float) area.getHeight()));
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return size();
    }

    Dimension2D size() {
        return document().size();
    }

    private SVGDocument document() {
        SVGDocument read = document;
        if (read == null) {
            read = read(svg);
            document = read;
        }
        return read;
    }

    private static SVGDocument read(String svg) {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        SVGDocument document =
                new SVGLoader()
                        .load(
                                new ByteArrayInputStream(bytes),
                                null,
                                com.github.weisj.jsvg.parser.LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalArgumentException("not a drawing in SVG");
        }
        return document;
    }
}
