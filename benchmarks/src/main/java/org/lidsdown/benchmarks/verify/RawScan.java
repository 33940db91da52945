package org.lidsdown.benchmarks.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.lidsdown.benchmarks.madeup.MadeUpLog;

/**
 * The peer: reads every entry through plain JDBC and runs the bytes that the chain is made of
 * through one SHA-256, without judging anything.
 */
final class RawScan {
    static final String ROWS = "SELECT " + MadeUpLog.COLUMNS + " FROM entry";

    /**
     * What a scan has read.
     *
     * @param rows how many entries
     * @param bytes how many bytes were hashed
     * @param hash what they come to
     */
    record Scanned(long rows, long bytes, String hash) {}

    private final String question;

    private RawScan(String question) {
        this.question = question;
    }

    /** Reads in the order of the chain, as checking has to. */
    static RawScan ofTheChain() {
        return new RawScan(ROWS + " ORDER BY seq");
    }

    /** Reads in whatever order the database likes best. */
    static RawScan inAnyOrder() {
        return new RawScan(ROWS);
    }

    /** Reads and hashes everything. */
    Scanned over(Connection connection) throws SQLException {
        MessageDigest sha256 = sha256();
        EntryBytes bytes = new EntryBytes();
        long rows = 0;
        long hashed = 0;
        try (PreparedStatement select = connection.prepareStatement(question);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                bytes.read(found);
                rows++;
                hashed += bytes.words().remaining() + bytes.entry().remaining();
                sha256.update(bytes.words());
                sha256.update(bytes.entry());
            }
        }
        return new Scanned(rows, hashed, HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
