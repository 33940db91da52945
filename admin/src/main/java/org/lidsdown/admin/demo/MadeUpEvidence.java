package org.lidsdown.admin.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.lidsdown.admin.evidence.Choosing;

/** A screenshot that nobody took: what the made-up school's filter showed. */
public final class MadeUpEvidence {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private MadeUpEvidence() {}

    /** Draws it into this folder and says where it is. */
    public static Path drawn(Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xFBF6EA));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x14213D));
        pen.fillRect(0, 0, WIDTH, 56);
        pen.fillRoundRect(230, 140, 500, 250, 24, 24);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
        pen.drawString("Larkrise School  ·  made-up filter log", 24, 36);
        pen.drawString("Video, started by itself: 09:32", 280, 250);
        pen.drawString("Not blocked", 280, 290);
        pen.dispose();
        Path file = folder.resolve("filter-log.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    /** Chooses this file, as nobody is there to choose. */
    public static Choosing chosen(Path file) {
        return new Choosing() {
            @Override
            public Optional<Path> file(Window over, String title) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> place(Window over, String title, String name) {
                return Optional.of(file.resolveSibling(name));
            }
        };
    }
}
