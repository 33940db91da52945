package org.lidsdown.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** Closes files to everybody but their owner, where the file system knows of owners. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** Closes a folder to others. */
    public static void folder(Path folder) throws IOException {
        set(folder, "rwx------");
    }

    /** Closes a file to others. */
    public static void file(Path file) throws IOException {
        set(file, "rw-------");
    }

    /** Closes a folder and everything in it to others. */
    public static void everything(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.toList()) {
                set(path, Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    private static void set(Path path, String permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
