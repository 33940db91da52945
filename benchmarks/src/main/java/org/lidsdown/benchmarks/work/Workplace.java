package org.lidsdown.benchmarks.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.asked.BadOption;

/** A folder of a measurement's own, on the disk that it measures; gone when it is closed. */
public final class Workplace implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("lidsdown.home", "."));

    private final Path folder;

    private Workplace(Path folder) {
        this.folder = folder;
    }

    /** Where Lids Down lies and was built. */
    public static Path home() {
        return HOME.toAbsolutePath().normalize();
    }

    /** The folder in which a workplace is to be made: asked for, or the one that Maven clears. */
    public static Path asked(Asked asked) {
        Path usual = home().resolve("benchmarks/target");
        Path folder = Path.of(asked.word("folder", usual.toString())).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new BadOption("There is no folder " + folder + ".");
        }
        return folder;
    }

    /** Makes a workplace in this folder. */
    public static Workplace in(Path folder) throws IOException {
        return new Workplace(Files.createTempDirectory(folder, "measured-"));
    }

    /** A file or folder of this name, which is not there yet. */
    public Path fresh(String name) {
        return folder.resolve(name);
    }

    /** On what kind of file system it lies: on some, writing durably costs nothing. */
    public String words() throws IOException {
        return "files in %s (%s)".formatted(folder.getParent(), Files.getFileStore(folder).type());
    }

    /** Takes away a file or folder in it, with all that is inside. */
    public void clear(Path within) throws IOException {
        if (!within.startsWith(folder)) {
            throw new IllegalArgumentException(within + " is not in " + folder);
        }
        try (Stream<Path> files = Files.walk(within)) {
            List<Path> all = files.toList();
            for (Path file : all.reversed()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        clear(folder);
    }
}
