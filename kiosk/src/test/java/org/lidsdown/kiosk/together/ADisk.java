package org.lidsdown.kiosk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A disk of its own, a file system in a file, of which the power can be cut: what the disk was not
 * yet given is gone then, whatever programs believe they have written. Making one takes the rights
 * of the system's owner.
 *
 * <p>The programs are stopped, the file is copied as it is, and the copy is the disk from then on;
 * what only the system's memory held does not come along. The system may write to the file while it
 * is copied, and half of that would be in the copy, as after no power cut there is: so it is copied
 * until file and copy are the same. A disk that says it has written what it has not is not what
 * this shows.
 */
final class ADisk {

    private static final String MEBIBYTES = "400";

    private final Path image;
    private final Path place;
    private int copies;
    private int cuts;

    private ADisk(Path image, Path place) {
        this.image = image;
        this.place = place;
    }

    /** Makes one where that is possible, else the test is left out. */
    static ADisk in(Path folder) throws IOException, InterruptedException {
        ADisk disk = new ADisk(folder.resolve("image"), folder.resolve("disk"));
        Files.createDirectory(disk.place);
        assumeTrue(did("truncate", "-s", MEBIBYTES + "M", disk.image.toString()));
        assumeTrue(did("mkfs.ext4", "-q", "-m", "0", disk.image.toString()));
        assumeTrue(disk.mounted());
        return disk;
    }

    private boolean mounted() throws InterruptedException {
        return did("mount", "-o", "loop", image.toString(), place.toString());
    }

    /** Where its files are, before a power cut and after it. */
    Path path() {
        return place;
    }

    /** Waits until the disk has all that was written so far, as it has after a quiet minute. */
    void settle() throws InterruptedException {
        assertThat(did("sync", "-f", place.toString())).isTrue();
    }

    /** The power goes: these programs are no more, and what the disk has is there again. */
    void cut(List<Process> programs) throws IOException, InterruptedException {
        for (Process program : programs) {
            assertThat(did("kill", "-STOP", Long.toString(program.pid()))).isTrue();
        }
        Path next = image.resolveSibling("next");
        do {
            assertThat(did("cp", "--sparse=always", image.toString(), next.toString())).isTrue();
            copies++;
        } while (!did("cmp", "-s", image.toString(), next.toString()));
        cuts++;
        for (Process program : programs) {
            program.toHandle().destroyForcibly();
            program.onExit().join();
        }
        assertThat(did("umount", place.toString())).isTrue();
        Files.move(next, image, StandardCopyOption.REPLACE_EXISTING);
        assertThat(mounted()).isTrue();
    }

    /** How often the power was cut, and how often the system wrote while the file was copied. */
    @Override
    public String toString() {
        return "%d power cuts (%d copied again)".formatted(cuts, copies - cuts);
    }

    /** Lets it go, with all that is on it. */
    void unmount() throws InterruptedException {
        did("umount", place.toString());
    }

    private static boolean did(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notHere) {
            return false;
        }
    }
}
