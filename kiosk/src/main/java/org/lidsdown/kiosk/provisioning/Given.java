package org.lidsdown.kiosk.provisioning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lidsdown.kiosk.outbox.Folder;

/**
 * What the kiosk was given, and its own copy of that: a file that is new here is looked at closely
 * and copied, so that it is needed once and can be destroyed then.
 */
public final class Given {

    private static final String COPY = "kiosk.txt";

    private Given() {}

    /** What this file gives, or what a file gave earlier whose copy lies in this folder. */
    public static Provisioning from(@Nullable Path file, Path folder) {
        Path copy = folder.resolve(COPY);
        if (file == null) {
            return Files.exists(copy) ? ProvisioningFile.read(copy) : Provisioning.none();
        }
        Provisioning given = ProvisioningFile.read(file);
        String text = ProvisioningFile.text(file);
        if (!isThere(text, copy)) {
            Lines lines = new Lines(text);
            lines.each((_, _) -> {});
            Vouched.check(file, given, lines);
            copy(file, text, lines, folder);
        }
        return given;
    }

    private static boolean isThere(String text, Path copy) {
        return Files.exists(copy) && ProvisioningFile.text(copy).equals(text);
    }

    private static void copy(Path file, String text, Lines lines, Path to) {
        try {
            Folder folder = Folder.at(to);
            for (String photo : lines.photos()) {
                folder.write(photo, Files.readAllBytes(file.resolveSibling(photo)));
            }
            folder.write(COPY, text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new ProvisioningException(
                    "What the provisioning file "
                            + file
                            + " gives cannot be copied to "
                            + to
                            + "; look whether the disk is full or read-only.",
                    e);
        }
    }
}
