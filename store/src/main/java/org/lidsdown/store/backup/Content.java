package org.lidsdown.store.backup;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lidsdown.domain.tally.ChainHead;

/**
 * What a log holds, summed up so that two logs can be compared: the same entries, facts, concerns
 * and charts give the same hash, on whatever machine and in whatever database.
 *
 * @param head the last entry
 * @param migrations how many of the numbered files made its tables
 * @param rows how many rows each table has
 * @param hash SHA-256 over the SHA-256 of each table's text
 */
public record Content(ChainHead head, int migrations, SortedMap<String, Long> rows, String hash) {
    /** Keeps the counts. */
    public Content {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }
}
