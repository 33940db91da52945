package org.lidsdown.store.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.lidsdown.store.failure.StoreException;

/** What a PostgreSQL server must be like, so that what it confirmed is safe and stays as it is. */
final class PostgresSettings {
    private static final int OLDEST = 150_000;

    private PostgresSettings() {}

    static void check(Connection connection, String url) throws SQLException {
        if (Integer.parseInt(value(connection, "server_version_num")) < OLDEST) {
            throw refused("is older than version 15; use a newer one", url);
        }
        if (!value(connection, "server_encoding").equals("UTF8")) {
            throw refused("does not keep all letters; use a database with the encoding UTF8", url);
        }
        for (String durable : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
            if (value(connection, durable).equals("off")) {
                throw refused(
                        "is set up so that it can lose what was written (%s is off); switch that on"
                                .formatted(durable),
                        url);
            }
        }
    }

    private static StoreException refused(String why, String url) {
        return new StoreException(
                "The database server at %s %s. The safety log was not opened; nothing was changed."
                        .formatted(url, why),
                "server-settings",
                null);
    }

    static String value(Connection connection, String setting) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("SELECT current_setting(?)")) {
            ask.setString(1, setting);
            try (ResultSet answer = ask.executeQuery()) {
                return answer.next() ? answer.getString(1) : "";
            }
        }
    }
}
