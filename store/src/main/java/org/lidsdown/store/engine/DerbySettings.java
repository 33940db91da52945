package org.lidsdown.store.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.lidsdown.store.failure.StoreException;

/** What Derby must be told before it starts, and what nobody may have told it. */
final class DerbySettings {
    private static final String DURABILITY = "derby.system.durability";

    private DerbySettings() {}

    /**
     * Sees to it that commits are durable, files are private, nothing is logged in words, and
     * nobody is spoken with but this program and whom it lets in.
     */
    static void prepare(Path database) {
        if (System.getProperty(DURABILITY) != null) {
            throw new StoreException(
                    "This program was started with derby.system.durability, which can lose what was written; start it without.",
                    "durability",
                    null);
        }
        Path home = Objects.requireNonNull(database.toAbsolutePath().getParent());
        if (Files.exists(home.resolve("derby.properties"))) {
            throw new StoreException(
                    "There is a file derby.properties in %s, which could make writing unsafe; remove it."
                            .formatted(home),
                    "derby-properties",
                    null);
        }
        System.setProperty("derby.system.home", home.toString());
        System.setProperty("derby.stream.error.method", DerbyNews.class.getName() + ".stream");
        System.setProperty("derby.storage.useDefaultFilePermissions", "false");
        System.setProperty("derby.connection.requireAuthentication", "true");
        System.setProperty("derby.authentication.provider", MachineAccounts.class.getName());
        System.setProperty("derby.database.sqlAuthorization", "true");
    }
}
