package org.lidsdown.admin.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks a person which file; nothing where they choose none. */
public interface Choosing {
    /** A file that is there. */
    Optional<Path> file(Window over, String title);

    /** A place for a file of this name. */
    Optional<Path> place(Window over, String title, String name);

    /** Asks with the computer's own window. */
    static Choosing byWindow() {
        return new Choosing() {
            @Override
            public Optional<Path> file(Window over, String title) {
                return path(chooser(title).showOpenDialog(over));
            }

            @Override
            public Optional<Path> place(Window over, String title, String name) {
                FileChooser chooser = chooser(title);
                chooser.setInitialFileName(name);
                return path(chooser.showSaveDialog(over));
            }

            private static FileChooser chooser(String title) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                return chooser;
            }

            private static Optional<Path> path(@Nullable File file) {
                return Optional.ofNullable(file).map(File::toPath);
            }
        };
    }
}
