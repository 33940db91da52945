package org.lidsdown.store.evidence;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.DurableFile;
import org.lidsdown.store.folder.OwnerOnly;

/**
 * The folder with the sealed files, each named by its id. A file is wholly there or not at all,
 * also after the power has failed.
 *
 * @param place where they lie, made when the first file comes; nothing where that is on another
 *     computer
 */
public record SealedFiles(Optional<Path> place) {
    private static final String HALF = ".half";

    /** Those in this folder. */
    public SealedFiles(Path folder) {
        this(Optional.of(folder));
    }

    /** Whether they can be reached from here. */
    boolean areHere() {
        return place.isPresent();
    }

    private Path folder() {
        return place.orElseThrow(SealedFiles::onlyAtTheHost);
    }

    private static StoreException onlyAtTheHost() {
        return new StoreException(
                "Files that are kept lie on the host's own computer, and can only be added and looked at there; nothing was changed.",
                "only-at-the-host",
                null);
    }

    /** Fills a file. */
    @FunctionalInterface
    interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    /** Where the file of this id lies. */
    public Path of(UUID id) {
        return folder().resolve(id.toString());
    }

    /** Writes a file durably and says its SHA-256; where this throws, nothing is left of it. */
    String write(UUID id, Filling filling) throws IOException {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
            OwnerOnly.folder(folder);
            DurableFile.forceFolder(folder);
        }
        Path half = folder.resolve(id + HALF);
        try {
            String sha256 = filled(half, filling);
            Files.move(half, of(id), ATOMIC_MOVE);
            DurableFile.forceFolder(of(id));
            return sha256;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Takes over a file that was sealed in another log's folder; durable when this comes back. */
    public void bringIn(UUID id, InputStream sealed) throws IOException {
        write(id, sealed::transferTo);
    }

    private static String filled(Path half, Filling filling) throws IOException {
        try (FileChannel channel = FileChannel.open(half, CREATE_NEW, WRITE)) {
            OwnerOnly.file(half);
            DigestOutputStream out =
                    new DigestOutputStream(
                            new BufferedOutputStream(Channels.newOutputStream(channel)), sha256());
            filling.fill(out);
            out.flush();
            channel.force(true);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    /** The SHA-256 of a file as it lies there. */
    String sha256(UUID id) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = Files.newInputStream(of(id));
                OutputStream out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    void remove(UUID id) throws IOException {
        Files.deleteIfExists(of(id));
    }

    /** Everything in the folder that was last changed before this moment. */
    List<Path> before(Instant moment) throws IOException {
        List<Path> old = new ArrayList<>();
        if (Files.isDirectory(folder())) {
            try (Stream<Path> inside = Files.list(folder())) {
                for (Path file : inside.toList()) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                        old.add(file);
                    }
                }
            }
        }
        return old;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
