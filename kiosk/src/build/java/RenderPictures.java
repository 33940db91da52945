import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Draws the kiosk's pictures while it is built, so that the kiosk itself needs no drawing program. Square drawings fill
 * their square to the edge, whatever margin they came with; a drawing of another shape is a whole screen.
 */
public final class RenderPictures {

    private static final int SMALL = 384;
    private static final int LARGE = 768;
    private static final int SCREEN = 1920;
    private static final double ROUGH = 4;

    private RenderPictures() {}

    /** Folder of SVG files, folder for PNG files. */
    public static void main(String[] folders) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path to = Files.createDirectories(Path.of(folders[1]));
        for (Path svg : drawings(Path.of(folders[0]))) {
            String name = svg.getFileName().toString().replace(".svg", "");
            Path small = to.resolve(name + ".png");
            if (Files.exists(small)
                    && Files.getLastModifiedTime(small)
                                    .compareTo(Files.getLastModifiedTime(svg))
                            > 0) {
                continue;
            }
            SVGDocument drawing = new SVGLoader().load(svg.toUri().toURL());
            if (drawing == null || drawing.size().width <= 0) {
                throw new IOException(svg + " is no drawing.");
            }
            if (drawing.size().width == drawing.size().height) {
                write(filled(drawing, LARGE), to.resolve(name + "@2x.png"));
                write(filled(drawing, SMALL), small);
            } else {
                write(screen(drawing), small);
            }
        }
    }

    private static List<Path> drawings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
        }
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        ImageIO.write(picture, "png", file.toFile());
    }

    private static BufferedImage screen(SVGDocument drawing) {
        double scale = SCREEN / drawing.size().width;
        return draw(drawing, SCREEN, (int) (drawing.size().height * scale), scale, 0, 0);
    }

    private static BufferedImage filled(SVGDocument drawing, int side) {
        int rough = (int) (drawing.size().width * ROUGH);
        Rectangle ink = ink(draw(drawing, rough, rough, ROUGH, 0, 0));
        double room = side - 4.0;
        double scale = ROUGH * room / Math.max(ink.width, ink.height);
        double left = (side - ink.width * scale / ROUGH) / 2 - ink.x * scale / ROUGH;
        double top = (side - ink.height * scale / ROUGH) / 2 - ink.y * scale / ROUGH;
        return draw(drawing, side, side, scale, left, top);
    }

    private static BufferedImage draw(
            SVGDocument drawing, int width, int height, double scale, double left, double top) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.translate(left, top);
        pen.scale(scale, scale);
        drawing.render(
                null, pen, new ViewBox(0, 0, drawing.size().width, drawing.size().height));
        pen.dispose();
        return picture;
    }

    private static Rectangle ink(BufferedImage picture) {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        Rectangle ink = new Rectangle(-1, -1);
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 > 8) {
                ink.add(i % width, i / width);
                ink.add(i % width + 1, i / width + 1);
            }
        }
        return ink;
    }
}
