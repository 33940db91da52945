package org.lidsdown.admin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Takes numbered pictures of a window. */
public final class Camera {
    private final Scene scene;
    private final Path folder;
    private int next;

    /** A camera whose first picture has this number. */
    public Camera(Scene scene, Path folder, int next) {
        this.scene = scene;
        this.folder = folder;
        this.next = next;
    }

    /** Takes a picture and keeps it as {@code NN-name.png}. */
    public void take(String name) {
        Hands.rest();
        Hands.rest();
        WritableImage picture = Hands.onScreen(() -> scene.snapshot(null));
        Path file = folder.resolve("%02d-%s.png".formatted(next++, name));
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + file + " could not be written.", e);
        }
    }
}
