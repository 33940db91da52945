package org.lidsdown.store.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Head;
import org.lidsdown.store.chain.OtherChain;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.engine.Engines;
import org.lidsdown.store.evidence.SealedFiles;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.proof.Verdict;
import org.lidsdown.store.vault.Becoming;
import org.lidsdown.store.vault.Hashing;

/** Makes a log of a file that a whole log was exported to. */
public record Importing(Path file, Function<Database, List<Attachments>> attachments) {
    /** Makes the log in a new or empty folder, or leaves that as it was; says where it ended. */
    public ChainHead into(Path path, Clock clock) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Contents contents = contents(zip);
            if (contents.migrations() > Database.newestMigration()) {
                throw new StoreException(
                        "The file %s was written by a newer version of Lids Down; nothing was changed. Import it with that version."
                                .formatted(file),
                        "newer-export",
                        null);
            }
            for (Map.Entry<String, Contents.Table> table : contents.tables().entrySet()) {
                check(zip, table(table.getKey()), table.getValue().sha256());
            }
            for (Map.Entry<String, String> file : contents.files().entrySet()) {
                check(zip, Exporting.EVIDENCE + file.getKey(), file.getValue());
            }
            Becoming.log(path, folder -> fill(folder, zip, contents, clock));
            return contents.head();
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(
                    "The file %s is not a whole export of a safety log, or was changed since it was written; nothing was imported."
                            .formatted(file),
                    "no-export",
                    e);
        }
    }

    private static Contents contents(ZipFile zip) throws IOException {
        try (InputStream in = open(zip, Contents.NAME)) {
            return Contents.read(new String(in.readAllBytes(), UTF_8));
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private static InputStream openTable(ZipFile zip, String table) throws IOException {
        return open(zip, table(table));
    }

    private static String table(String name) {
        return Exporting.TABLES + name + Exporting.ENDING;
    }

    private static void check(ZipFile zip, String name, String sha256) throws IOException {
        Hashing hashing = new Hashing(OutputStream.nullOutputStream());
        try (InputStream in = open(zip, name)) {
            in.transferTo(hashing);
        }
        if (!hashing.hex().equals(sha256)) {
            throw new IOException(name + " was changed");
        }
    }

    private void fill(LogFolder folder, ZipFile zip, Contents contents, Clock clock)
            throws IOException {
        MachineKey key = MachineKey.byLot();
        key.write(folder.key());
        bringInEvidence(folder, zip, contents);
        Database database = Database.create(Engines.of(folder, key), contents.migrations());
        try {
            fill(database, zip, contents);
            database.migrate();
            Becoming.goOn(folder, database, Deed.LOG_IMPORTED, name(), clock);
        } catch (IOException | RuntimeException e) {
            database.unmake();
            throw e;
        }
        database.close();
    }

    private static void bringInEvidence(LogFolder folder, ZipFile zip, Contents contents)
            throws IOException {
        SealedFiles files = new SealedFiles(folder.evidence());
        for (String id : contents.files().keySet()) {
            try (InputStream in = open(zip, Exporting.EVIDENCE + id)) {
                files.bringIn(UUID.fromString(id), in);
            }
        }
    }

    private void fill(Database database, ZipFile zip, Contents contents) throws IOException {
        if (!database.tables().names().equals(List.copyOf(contents.tables().keySet()))) {
            throw new IOException("other tables");
        }
        for (Map.Entry<String, Contents.Table> table : contents.tables().entrySet()) {
            try (BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(openTable(zip, table.getKey()), UTF_8))) {
                if (database.tables().read(table.getKey(), in) != table.getValue().rows()) {
                    throw new IOException("more or fewer rows");
                }
            }
        }
        checkWhole(database, contents);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** What is in the database now is what was exported, and agrees with its chain. */
    private void checkWhole(Database database, Contents contents) throws IOException {
        for (Map.Entry<String, Contents.Table> table : contents.tables().entrySet()) {
            Hashing hashing = new Hashing(OutputStream.nullOutputStream());
            database.tables().write(table.getKey(), hashing);
            if (!hashing.hex().equals(table.getValue().sha256())) {
                throw new IOException(table.getKey() + " is not as it was exported");
            }
        }
        Verdict verdict =
                new OtherChain(database)
                        .proof(
                                Head.of(contents.head()),
                                attachments.apply(database),
                                List.of(contents.head()))
                        .verdict();
        if (!(verdict instanceof Verdict.Well)) {
            throw new IOException("the chain is broken");
        }
    }
}
