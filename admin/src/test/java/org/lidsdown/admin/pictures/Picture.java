package org.lidsdown.admin.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.lidsdown.admin.look.Look;
import org.lidsdown.admin.look.Theme;

/** Takes pictures of views that are never shown. */
public final class Picture {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Picture() {}

    /** Runs something in the window's thread and waits for it. */
    public static <T> T inWindow(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    /** A scene of this size in this theme. */
    public static Scene scene(Parent view, Theme theme, int width, int height) {
        Scene scene = new Scene(view, width, height);
        new Look(scene, theme);
        view.applyCss();
        view.layout();
        return scene;
    }

    /** Lays a scene out as a window does after some pulses. */
    public static void settle(Scene scene) {
        for (int pulse = 0; pulse < 3; pulse++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** Keeps a picture of a scene. */
    public static void keep(Scene scene, String name) {
        try {
            settle(scene);
            scene.snapshot(null);
            var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
