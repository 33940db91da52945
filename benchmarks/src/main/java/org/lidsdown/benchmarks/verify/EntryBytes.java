package org.lidsdown.benchmarks.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/**
 * The bytes of an entry that the chain hashes, as plain JDBC reads them: first those of the
 * commitment to its words, then those of the entry itself.
 */
final class EntryBytes {
    private static final byte[] TAG = "lids-down entry 1".getBytes(UTF_8);
    private static final int ROOM = 64 * 1024;

    private final ByteBuffer words = ByteBuffer.allocate(ROOM);
    private final ByteBuffer entry = ByteBuffer.allocate(ROOM);
    private byte[] commitment = new byte[0];
    private byte[] hash = new byte[0];

    /** Takes the row at which these results stand. */
    void read(ResultSet row) throws SQLException {
        words.clear();
        words.put(row.getBytes(10)).put(row.getBytes(11)).flip();
        commitment = row.getBytes(12);
        entry.clear();
        put(TAG);
        put(row.getLong(1));
        put(row.getLong(4));
        put(row.getString(5));
        put(Objects.requireNonNullElse(row.getString(2), ""));
        put(row.getLong(3));
        for (int column = 6; column <= 9; column++) {
            put(row.getString(column));
        }
        put(commitment);
        put(row.getBytes(13));
        entry.flip();
        hash = row.getBytes(14);
    }

    private void put(long value) {
        entry.putInt(Long.BYTES).putLong(value);
    }

    private void put(String value) {
        put(value.getBytes(UTF_8));
    }

    private void put(byte[] value) {
        entry.putInt(value.length).put(value);
    }

    /** The salt and the sealed words. */
    ByteBuffer words() {
        return words;
    }

    /** What the database has as the commitment to the words. */
    byte[] commitment() {
        return commitment.clone();
    }

    /** What the database has as the hash of the entry. */
    byte[] hash() {
        return hash.clone();
    }

    /** Everything else, each with its length. */
    ByteBuffer entry() {
        return entry;
    }
}
