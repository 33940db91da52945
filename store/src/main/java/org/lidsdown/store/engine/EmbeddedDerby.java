package org.lidsdown.store.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.FileTree;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.folder.OwnerOnly;

/**
 * Derby within this program, its files in a folder: always AES with 256 bits under our own key,
 * which goes in properties and never in an address. Derby keeps neither the key nor the cipher, so
 * both are said each time.
 */
public final class EmbeddedDerby implements Engine {
    private static final String CIPHER = "AES/CBC/NoPadding";
    private static final String BITS = "256";
    private static final String BLOCK_OF_AES = "16";
    private static final String CLOSED_WELL = "08006";

    private final Path folder;
    private final MachineKey key;
    private boolean logWasDamaged;

    private EmbeddedDerby(Path folder, MachineKey key) {
        this.folder = folder;
        this.key = key;
    }

    /** The database in this folder, encrypted under this key. */
    public static EmbeddedDerby in(Path folder, MachineKey key) {
        return new EmbeddedDerby(folder, key);
    }

    @Override
    public String dialect() {
        return "derby";
    }

    @Override
    public String driver() {
        return EmbeddedDriver.class.getName();
    }

    @Override
    public String url() {
        return "jdbc:derby:" + folder;
    }

    @Override
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("encryptionKey", key.hex());
        properties.setProperty("encryptionAlgorithm", CIPHER);
        return MachineAccounts.owner(properties);
    }

    @Override
    public Connection make() throws SQLException {
        DerbySettings.prepare(folder);
        Properties making = properties();
        making.setProperty("create", "true");
        making.setProperty("dataEncryption", "true");
        making.setProperty("encryptionKeyLength", BITS);
        Connection connection = connect(making);
        checkMade();
        return connection;
    }

    @Override
    public Connection start() throws SQLException {
        DerbySettings.prepare(folder);
        checkEncrypted();
        int damages = DerbyNews.damages();
        Connection connection = connect();
        logWasDamaged = DerbyNews.damages() > damages;
        return connection;
    }

    @Override
    public Connection connect() throws SQLException {
        return connect(properties());
    }

    private Connection connect(Properties properties) throws SQLException {
        return new EmbeddedDriver().connect(url(), properties);
    }

    /** Shuts this one database down; the driver stays for others. */
    @Override
    public void stop() throws SQLException {
        Properties ending = properties();
        ending.setProperty("shutdown", "true");
        try {
            connect(ending).close();
        } catch (SQLException e) {
            if (!CLOSED_WELL.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    /** Its folder goes with the log's, which takes it away. */
    @Override
    public void unmake() {}

    @Override
    public boolean logWasDamaged() {
        return logWasDamaged;
    }

    @Override
    public long bytes(Connection connection) {
        try {
            long bytes = 0;
            for (Path file : FileTree.files(folder)) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long bytes(Connection connection, String table) {
        return DerbyTables.bytes(connection, table);
    }

    @Override
    public boolean isWhole(Connection connection, String table) {
        return DerbyTables.isWhole(connection, table);
    }

    /** The copy is as encrypted as the database itself. */
    @Override
    public boolean copyFiles(Path into) throws SQLException {
        try (Connection connection = connect();
                CallableStatement call =
                        connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, into.toString());
            call.execute();
            return true;
        }
    }

    @Override
    public Optional<Guests> guests() throws SQLException {
        try (Connection connection = connect()) {
            Rights.give(connection);
        }
        return Optional.of(new Guests(folder.toString(), MachineAccounts.admit(folder)));
    }

    /** Sees to it that a database that was just made lies encrypted, and closed to others. */
    private void checkMade() {
        checkEncrypted();
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
    private void checkEncrypted() {
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
