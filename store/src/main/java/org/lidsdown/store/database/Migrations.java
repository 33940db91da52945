package org.lidsdown.store.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.apache.ibatis.migration.Change;
import org.apache.ibatis.migration.MigrationException;
import org.apache.ibatis.migration.MigrationLoader;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;

/** The numbered files that make the tables, run in order and once each by MyBatis Migrations. */
final class Migrations implements MigrationLoader {
    private static final List<String> FILES =
            List.of(
                    "V1__the_log.sql",
                    "V2__what_is_counted.sql",
                    "V3__keys.sql",
                    "V4__kiosks.sql",
                    "V5__the_latest_first.sql",
                    "V6__several_writers.sql",
                    "V7__in_whose_hands.sql",
                    "V8__vouched_for.sql",
                    "V9__the_latest_in_hands.sql",
                    "V10__what_is_due.sql",
                    "V11__at_the_kiosk.sql");

    /** How many files there are. */
    static final int ALL = FILES.size();

    private final DataSource connections;
    private final UnaryOperator<String> adapted;
    private int upTo = ALL;

    /** Those of the database behind these connections, whose engine takes them adapted. */
    Migrations(DataSource connections, UnaryOperator<String> adapted) {
        this.connections = connections;
        this.adapted = adapted;
    }

    /** Makes the tables in a database that has none, as the first so many files have them. */
    void begin(int files) {
        upTo = files;
        run();
    }

    /** Brings tables that are there on; a database that has none has lost them. */
    void goOn() {
        int applied = applied();
        if (applied > FILES.size()) {
            throw new NewerTables();
        }
        if (applied == 0) {
            throw Failure.tablesGone();
        }
        run();
    }

    private void run() {
        DatabaseOperationOption option = new DatabaseOperationOption();
        option.setStopOnError(true);
        try {
            new UpOperation().operate(connections::getConnection, this, option, null);
        } catch (MigrationException e) {
            throw Failure.of(e);
        }
    }

    int applied() {
        try (Connection connection = connections.getConnection()) {
            return Tables.names(connection).contains(Tables.MIGRATIONS) ? newest(connection) : 0;
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    private static int newest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery("SELECT MAX(id) FROM changelog")) {
            return newest.next() ? newest.getInt(1) : 0;
        }
    }

    @Override
    public List<Change> getMigrations() {
        List<Change> changes = new ArrayList<>();
        for (String file : FILES.subList(0, upTo)) {
            changes.add(new Change(BigDecimal.valueOf(changes.size() + 1L), null, file));
        }
        return changes;
    }

    @Override
    public Reader getScriptReader(Change change, boolean undo) {
        String file = FILES.get(change.getId().intValue() - 1);
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            byte[] sql = Objects.requireNonNull(in, file).readAllBytes();
            return new StringReader(adapted.apply(new String(sql, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Reader getBootstrapReader() {
        return new StringReader("");
    }

    @Override
    public Reader getOnAbortReader() {
        return new StringReader("");
    }
}
