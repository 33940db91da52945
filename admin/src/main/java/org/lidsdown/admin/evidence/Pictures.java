package org.lidsdown.admin.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens pictures no larger than a screen, whatever size they have, and never by way of a file. */
final class Pictures {
    private static final int SCREEN = 2_000;
    private static final long MOST_DOTS = 40_000_000L;

    private Pictures() {}

    /** The picture; nothing where it cannot be opened. */
    static Optional<Image> of(byte[] bytes) {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? opened(readers.next(), in) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Optional<Image> opened(ImageReader reader, ImageInputStream in)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_DOTS) {
                return Optional.empty();
            }
            int each = Math.max(1, Math.ceilDiv(Math.max(width, height), SCREEN));
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(each, each, 0, 0);
            BufferedImage picture = reader.read(0, every);
            return Optional.of(SwingFXUtils.toFXImage(picture, null));
        } finally {
            reader.dispose();
        }
    }
}
