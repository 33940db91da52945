package org.lidsdown.store.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.folder.OwnerOnly;

/**
 * How Derby is asked to start a database: always AES with 256 bits under our own key, which goes in
 * properties and never in an address. Derby keeps neither the key nor the cipher, so both are said
 * each time.
 */
record Boot(Path folder, MachineKey key) {
    private static final String CIPHER = "AES/CBC/NoPadding";
    private static final String BITS = "256";
    private static final String BLOCK_OF_AES = "16";

    String url() {
        return "jdbc:derby:" + folder;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("encryptionKey", key.hex());
        properties.setProperty("encryptionAlgorithm", CIPHER);
        return properties;
    }

    Properties making() {
        Properties properties = properties();
        properties.setProperty("create", "true");
        properties.setProperty("dataEncryption", "true");
        properties.setProperty("encryptionKeyLength", BITS);
        return properties;
    }

    Properties ending() {
        Properties properties = properties();
        properties.setProperty("shutdown", "true");
        return properties;
    }

    Connection connect() throws SQLException {
        return connect(properties());
    }

    Connection connect(Properties properties) throws SQLException {
        return new EmbeddedDriver().connect(url(), properties);
    }

    /** Sees to it that a database that was just made lies encrypted, and closed to others. */
    static void checkMade(Path folder) {
        checkEncrypted(folder);
        try {
            OwnerOnly.everything(folder);
        } catch (IOException e) {
            throw new StoreException(
                    "The files of the safety log cannot be closed to other users of this computer, so no log was made.",
                    "file-modes",
                    e);
        }
    }

    /**
     * Refuses a database that does not lie encrypted by AES: Derby would fall back to DES, or to
     * nothing at all, without a word.
     */
    static void checkEncrypted(Path folder) {
        Properties kept = new Properties();
        try (Reader file =
                Files.newBufferedReader(folder.resolve("service.properties"), ISO_8859_1)) {
            kept.load(file);
        } catch (IOException e) {
            throw new StoreException(
                    "The safety log's database is not whole: its file service.properties is missing. Nothing was changed; restore the latest backup.",
                    "no-database",
                    e);
        }
        boolean encrypted = "true".equals(kept.getProperty("dataEncryption"));
        boolean byAes = BLOCK_OF_AES.equals(kept.getProperty("derby.encryptionBlockSize"));
        if (!encrypted || !byAes) {
            throw new StoreException(
                    "The safety log's database does not lie encrypted as it was made, so it was not opened; restore the latest backup. Nothing was changed.",
                    "not-encrypted",
                    null);
        }
    }

    @Override
    public String toString() {
        return url();
    }
}
