package org.lidsdown.store.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Content;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.database.Tables;
import org.lidsdown.store.failure.StoreException;

/** Sums up what a database holds. */
public final class Sum {
    private Sum() {}

    /** Reads the whole database, which nobody writes to meanwhile. */
    public static Content of(Database database, ChainHead head) {
        Tables tables = database.tables();
        SortedMap<String, Long> rows = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String table : tables.names()) {
            Hashing hashing = new Hashing(OutputStream.nullOutputStream());
            try {
                rows.put(table, tables.write(table, hashing));
            } catch (IOException e) {
                throw new StoreException("What is read cannot be summed up.", "hashing", e);
            }
            hashes.put(table, hashing.hex());
        }
        return new Content(head, database.migrations(), rows, hash(hashes));
    }

    /** The hash over the hashes of these tables: a line for each, as sha256sum writes it. */
    static String hash(Map<String, String> hashes) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(hashes)
                .forEach((table, hash) ->
                        lines.append(hash).append("  ").append(table).append('\n'));
        Hashing hashing = new Hashing(OutputStream.nullOutputStream());
        hashing.add(lines.toString().getBytes(UTF_8));
        return hashing.hex();
    }
}
