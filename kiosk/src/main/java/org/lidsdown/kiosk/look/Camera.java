package org.lidsdown.kiosk.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Takes pictures of screens, whether or not a window shows them. */
public final class Camera {

    private final Path folder;

    /** Pictures go to this folder, which is made if it is not there. */
    public Camera(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Takes a picture of the screen as it is now. */
    public void take(Scene scene, String name) throws IOException {
        WritableImage picture = new WritableImage((int) scene.getWidth(), (int) scene.getHeight());
        Png.write(scene.snapshot(picture), folder.resolve(name + ".png"));
    }
}
