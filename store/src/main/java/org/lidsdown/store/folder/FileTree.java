package org.lidsdown.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with everything in it. */
public final class FileTree {
    private FileTree() {}

    /** All files in it, at any depth, in order. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Removes it; where it is not there, nothing happens. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.toList().reversed()) {
                Files.delete(path);
            }
        }
    }
}
