package org.lidsdown.kiosk.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that a kiosk shows: its own, and where a school has others of the same names in a
 * folder, those. Schools teach with sets that cannot be given away with a program, and a pupil
 * knows the picture that hangs in the classroom.
 */
public final class Symbols {

    private static final List<String> KINDS = List.of("svg", "png", "jpg", "jpeg");
    private static final Pattern FILE = Pattern.compile("([a-z0-9-]+)\\.(svg|png|jpg|jpeg)");
    private static final int SMALL = 32;

    private final @Nullable Path folder;

    private Symbols(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The kiosk's own and no others. */
    public static Symbols own() {
        return new Symbols(null);
    }

    /** The school's in this folder, such as {@code sad.png}, and the kiosk's own for the others. */
    public static Symbols in(@Nullable Path folder) {
        return new Symbols(folder);
    }

    /** The picture of this name; a file that turns out to be none is passed over. */
    public Picture named(String name) {
        return instead(Picture.named(name));
    }

    /** What stands for this picture; a photo stands for itself. */
    public Picture instead(Picture picture) {
        return file(picture.name()).map(picture::replacedBy).orElse(picture);
    }

    private Optional<Path> file(String name) {
        Path in = folder;
        return in == null || name.isEmpty()
                ? Optional.empty()
                : KINDS.stream()
                        .map(kind -> in.resolve(name + "." + kind))
                        .filter(Files::isRegularFile)
                        .findFirst();
    }

    /** Whether the folder is there, and each file in it is a picture that the kiosk shows. */
    public boolean areWell() {
        if (folder == null) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(Symbols::isShown);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isShown(Path file) {
        var name = FILE.matcher(file.getFileName().toString());
        return name.matches() && Picture.exists(name.group(1)) && Picture.in(file).isWhole(SMALL);
    }
}
