package org.lidsdown.store.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gives the consoles' account what it needs in Derby, and takes away what everybody has there. */
final class Rights {
    private static final String GRANTS = "what-consoles-may.sql";
    private static final String OPEN_TO_EVERYBODY =
            """
            SELECT s.schemaname, a.alias, a.aliastype
            FROM sys.sysroutineperms p
                JOIN sys.sysaliases a ON a.aliasid = p.aliasid
                JOIN sys.sysschemas s ON s.schemaid = a.schemaid
            WHERE p.grantee = 'PUBLIC'
                AND s.schemaname = 'SYSCS_UTIL'
            ORDER BY a.alias
            """;
    private static final String SCHEMA =
            "SELECT COUNT(*) FROM sys.sysschemas WHERE schemaname = '"
                    + MachineAccounts.CONSOLE
                    + "'";

    private Rights() {}

    static void give(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            if (!hasSchema(statement)) {
                statement.execute("CREATE SCHEMA console AUTHORIZATION app");
            }
            for (String revoke : revokes(owner)) {
                statement.execute(revoke);
            }
            for (String grant : grants()) {
                statement.execute(grant);
            }
        }
        owner.commit();
    }

    /** Without a schema of this name, owned by the program, the account could make tables. */
    private static boolean hasSchema(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(SCHEMA)) {
            return count.next() && count.getInt(1) > 0;
        }
    }

    private static List<String> revokes(Connection owner) throws SQLException {
        List<String> revokes = new ArrayList<>();
        try (PreparedStatement open = owner.prepareStatement(OPEN_TO_EVERYBODY);
                ResultSet routine = open.executeQuery()) {
            while (routine.next()) {
                String kind = routine.getString(3).equals("P") ? "PROCEDURE" : "FUNCTION";
                revokes.add(
                        "REVOKE EXECUTE ON %s %s.%s FROM PUBLIC RESTRICT"
                                .formatted(kind, routine.getString(1), routine.getString(2)));
            }
        }
        return revokes;
    }

    private static List<String> grants() {
        try (InputStream in = Rights.class.getResourceAsStream(GRANTS)) {
            String text = new String(Objects.requireNonNull(in, GRANTS).readAllBytes(), UTF_8);
            return text.lines()
                    .filter(line -> line.startsWith("GRANT"))
                    .map(line -> line.replace(";", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
