package org.lidsdown.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

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

    private static void set(Path path, String permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
