package org.lidsdown.benchmarks.restore;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The peer: a backup's files copied to a new folder on the same disk, each durable, and nothing
 * checked.
 *
 * @param files how many files
 * @param bytes how many bytes they have
 */
record Copied(int files, long bytes) {
    /** Copies all of a folder to one that is not there yet. */
    static Copied of(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(from)) {
            all = found.toList();
        }
        int files = 0;
        long bytes = 0;
        for (Path one : all) {
            Path copy = to.resolve(from.relativize(one).toString());
            if (Files.isDirectory(one)) {
                Files.createDirectory(copy);
            } else {
                files++;
                bytes += copied(one, copy);
            }
        }
        return new Copied(files, bytes);
    }

    private static long copied(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, READ);
                FileChannel out = FileChannel.open(to, CREATE_NEW, WRITE)) {
            long size = in.size();
            long done = 0;
            while (done < size) {
                done += in.transferTo(done, size - done, out);
            }
            out.force(true);
            return size;
        }
    }
}
