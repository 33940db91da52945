package org.lidsdown.store.vault;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lidsdown.store.folder.DurableFile;
import org.lidsdown.store.folder.FileTree;
import org.lidsdown.store.folder.OwnerOnly;

/** Copies files durably, and knows what it copied by its hash. */
final class Copying {
    private Copying() {}

    /** All files in a folder by their names with slashes, made durable where they lie. */
    static SortedMap<String, KeptFile> keep(Path folder) throws IOException {
        SortedMap<String, KeptFile> kept = new TreeMap<>();
        for (Path file : FileTree.files(folder)) {
            OwnerOnly.ifPossible(file);
            try (FileChannel channel = FileChannel.open(file, WRITE)) {
                channel.force(true);
            }
            kept.put(name(folder, file), described(file));
        }
        return kept;
    }

    /** What a file is, by its hash and length. */
    static KeptFile described(Path file) throws IOException {
        Hashing hashing = new Hashing(OutputStream.nullOutputStream());
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(hashing);
        }
        return hashing.file();
    }

    /** A file's name within a folder, with slashes on every computer. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /**
     * Copies these files from one folder to another that is not there yet, durably; throws where
     * one of them is not what it is said to be.
     */
    static void copy(Path from, Path to, Map<String, KeptFile> files) throws IOException {
        Files.createDirectories(to);
        OwnerOnly.ifPossible(to);
        for (Map.Entry<String, KeptFile> file : files.entrySet()) {
            Path copy = to.resolve(file.getKey());
            makeFolders(to, copy);
            if (!copied(from.resolve(file.getKey()), copy).equals(file.getValue())) {
                throw new Tampered(file.getKey());
            }
        }
        DurableFile.forceFolder(to.resolve("."));
    }

    private static void makeFolders(Path top, Path file) throws IOException {
        for (Path folder = file.getParent();
                folder != null && !folder.equals(top) && !Files.exists(folder);
                folder = folder.getParent()) {
            Files.createDirectories(folder);
            OwnerOnly.ifPossible(folder);
        }
    }

    /** Copies one file durably to where there is none, and says what it copied. */
    static KeptFile copied(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                FileChannel channel = FileChannel.open(to, CREATE_NEW, WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            OwnerOnly.ifPossible(to);
            Hashing hashing = new Hashing(out);
            in.transferTo(hashing);
            out.flush();
            channel.force(true);
            return hashing.file();
        }
    }
}
