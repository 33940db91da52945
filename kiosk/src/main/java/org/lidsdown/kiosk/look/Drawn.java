package org.lidsdown.kiosk.look;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** Draws what a school has as a drawing (SVG), of which nothing outside the file is read. */
final class Drawn {

    static final String ENDING = ".svg";

    private static final long LARGEST_FILE = 2 << 20;

    /** Says nothing where a file is broken: the staff are told so, in words of ours. */
    private static final Logger QUIET = Logger.getLogger("com.github.weisj.jsvg");

    static {
        QUIET.setLevel(Level.OFF);
    }

    private Drawn() {}

    /** The drawing that lies there, in a square of so many pixels; nothing where it is none. */
    static Optional<Image> image(String url, int side) {
        try {
            return Optional.ofNullable(document(Path.of(URI.create(url))))
                    .filter(drawing -> drawing.size().width > 0 && drawing.size().height > 0)
                    .map(drawing -> drawn(drawing, side))
                    .filter(Drawn::isSeen)
                    .map(Drawn::picture);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    private static @Nullable SVGDocument document(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            return null;
        }
        LoaderContext alone =
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        return new SVGLoader()
                .load(new ByteArrayInputStream(Files.readAllBytes(file)), null, alone);
    }

    private static BufferedImage drawn(SVGDocument drawing, int side) {
        FloatSize size = drawing.size();
        float scale = side / Math.max(size.width, size.height);
        int width = Math.max(1, Math.round(size.width * scale));
        int height = Math.max(1, Math.round(size.height * scale));
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render(null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        return paper;
    }

    /** Whether there is anything on it: a tile without a picture says nothing to a child. */
    private static boolean isSeen(BufferedImage drawn) {
        return IntStream.of(pixels(drawn)).anyMatch(pixel -> pixel >>> 24 != 0);
    }

    private static int[] pixels(BufferedImage drawn) {
        int width = drawn.getWidth();
        return drawn.getRGB(0, 0, width, drawn.getHeight(), null, 0, width);
    }

    private static Image picture(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        WritableImage picture = new WritableImage(width, height);
        picture.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        pixels(drawn),
                        0,
                        width);
        return picture;
    }
}
