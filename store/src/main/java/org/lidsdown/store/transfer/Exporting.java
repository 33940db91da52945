package org.lidsdown.store.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.database.Tables;
import org.lidsdown.store.evidence.NamedFile;
import org.lidsdown.store.evidence.SealedFiles;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.DurableFile;
import org.lidsdown.store.folder.OwnerOnly;
import org.lidsdown.store.vault.Hashing;

/** Writes a whole log into a file that any program and any database can read. */
public final class Exporting {
    static final String TABLES = "tables/";
    static final String ENDING = ".txt";
    static final String EVIDENCE = "evidence/";

    private Exporting() {}

    /** Refuses a place where no such file can be written, before anything is done. */
    public static void check(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.exists(file)) {
            throw new StoreException(
                    "The file %s cannot be written: its folder is not there, or there is such a file already. Nothing was done."
                            .formatted(file),
                    "export-place",
                    null);
        }
    }

    /** Writes the log in this database, which nobody writes to meanwhile; whole or not at all. */
    public static void write(
            Database database, SealedFiles files, ChainHead head, Instant now, Path file) {
        check(file);
        Path whole = file.toAbsolutePath().normalize();
        Path half = whole.resolveSibling(whole.getFileName() + ".half");
        try {
            try {
                writeHalf(database, files, head, now, half);
                Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
                DurableFile.forceFolder(whole);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The file %s could not be written; look whether that disk is full, read-only or was taken out. The safety log is as it was."
                            .formatted(file),
                    "export-unwritable",
                    e);
        }
    }

    private static void writeHalf(
            Database database, SealedFiles files, ChainHead head, Instant now, Path half)
            throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                ZipOutputStream zip =
                        new ZipOutputStream(
                                new BufferedOutputStream(Channels.newOutputStream(channel)))) {
            OwnerOnly.ifPossible(half);
            SortedMap<String, Contents.Table> tables = new TreeMap<>();
            for (String table : database.tables().names()) {
                tables.put(table, table(database.tables(), table, zip));
            }
            SortedMap<String, String> evidence = evidence(database, files, zip);
            Contents contents = new Contents(now, head, database.migrations(), tables, evidence);
            put(Contents.NAME, contents.text(), zip);
            zip.finish();
            zip.flush();
            channel.force(true);
        }
    }

    private static Contents.Table table(Tables tables, String name, ZipOutputStream zip)
            throws IOException {
        zip.putNextEntry(new ZipEntry(TABLES + name + ENDING));
        Hashing hashing = new Hashing(zip);
        OutputStream buffered = new BufferedOutputStream(hashing);
        long rows = tables.write(name, buffered);
        buffered.flush();
        zip.closeEntry();
        return new Contents.Table(rows, hashing.hex());
    }

    /**
     * What is sealed cannot be made smaller. A file that is missing is left out, and missed later.
     */
    private static SortedMap<String, String> evidence(
            Database database, SealedFiles files, ZipOutputStream zip) throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (NamedFile named : NamedFile.in(database)) {
            Path file = files.of(named.id());
            if (Files.isRegularFile(file)) {
                zip.putNextEntry(new ZipEntry(EVIDENCE + named.id()));
                Hashing hashing = new Hashing(zip);
                Files.copy(file, hashing);
                zip.closeEntry();
                written.put(named.id().toString(), hashing.hex());
            }
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        return written;
    }

    private static void put(String name, String text, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
