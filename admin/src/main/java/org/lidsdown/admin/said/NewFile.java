package org.lidsdown.admin.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes a file whole or not at all. */
public final class NewFile {
    private NewFile() {}

    /** Refuses a place where no file can be written, before any work is done. */
    public static void check(Path file) {
        Path whole = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
        if (Files.isDirectory(whole) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Refused(
                    "The file " + file + " cannot be written there; nothing was changed.");
        }
    }

    /**
     * Writes the bytes beside the place and then puts them there; where that fails, what was there
     * stays.
     */
    public static void write(Path file, byte[] bytes) {
        check(file);
        Path whole = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
        try {
            Path beside = Files.createTempFile(folder, ".lidsdown-", ".part");
            try {
                Files.write(beside, bytes);
                Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Refused("The file " + file + " cannot be written; nothing was changed.", e);
        }
    }
}
