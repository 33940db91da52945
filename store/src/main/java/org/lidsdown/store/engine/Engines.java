package org.lidsdown.store.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;

/** Finds out what keeps the tables of a log. */
public final class Engines {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private Engines() {}

    /**
     * What the file {@code engine.properties} in this log's folder names, and Derby within the
     * folder, under this key, where there is no such file.
     */
    public static Engine of(LogFolder folder, MachineKey key) {
        return elsewhere(folder)
                ? named(folder, properties(folder.engine()))
                : EmbeddedDerby.in(folder.database(), key);
    }

    /** Whether the tables of this log are kept elsewhere than in its folder. */
    public static boolean elsewhere(LogFolder folder) {
        return Files.exists(folder.engine());
    }

    private static Engine named(LogFolder folder, Properties said) {
        String url = said.getProperty("url", "").strip();
        String user = said.getProperty("user", "").strip();
        if (!url.startsWith(POSTGRESQL) || user.isEmpty() || url.contains("password=")) {
            throw new StoreException(
                    "The file %s does not name a database as it should: it needs a line url=jdbc:postgresql://HOST/DATABASE, a line user=NAME, and the password in a file of its own. The safety log was not opened; nothing was changed."
                            .formatted(folder.engine()),
                    "engine-file",
                    null);
        }
        return new PostgreSql(url, user, password(folder, said));
    }

    private static String password(LogFolder folder, Properties said) {
        String file = said.getProperty("password-file", "").strip();
        if (file.isEmpty()) {
            return "";
        }
        Path path = folder.path().resolve(file);
        try {
            return Files.readString(path).lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    private static StoreException unreadable(Path file, Exception cause) {
        return new StoreException(
                "The file %s, which says where the safety log's database is, cannot be read, so the log was not opened; nothing was changed."
                        .formatted(file),
                "engine-file",
                cause);
    }
}
