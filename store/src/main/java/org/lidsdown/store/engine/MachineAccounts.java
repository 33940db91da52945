package org.lidsdown.store.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.derby.authentication.UserAuthenticator;
import org.jspecify.annotations.Nullable;

/**
 * Whom Derby speaks to in this program: the program itself, under a password that it draws by lot
 * each time it starts, and consoles on other computers, each database under another one. People are
 * known by their keys and not by Derby.
 */
public final class MachineAccounts implements UserAuthenticator {
    /** The account that owns the tables: this program. */
    static final String OWNER = "APP";

    /** The account of consoles on other computers. */
    public static final String CONSOLE = "CONSOLE";

    private static final String SECRET = byLot();
    private static final Map<Path, String> ADMITTED = new ConcurrentHashMap<>();

    /** For Derby, which makes one. */
    public MachineAccounts() {}

    private static String byLot() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** By what Derby knows this program, beside whatever else is said. */
    public static Properties owner(Properties said) {
        said.setProperty("user", OWNER);
        said.setProperty("password", SECRET);
        return said;
    }

    /** The password under which consoles are let into this database from now on. */
    static String admit(Path database) {
        return ADMITTED.computeIfAbsent(database, _ -> byLot());
    }

    @Override
    public boolean authenticateUser(
            @Nullable String user,
            @Nullable String password,
            @Nullable String database,
            Properties said) {
        if (user == null || password == null) {
            return false;
        }
        return OWNER.equals(user)
                ? isSame(SECRET, password)
                : CONSOLE.equals(user) && isAdmitted(password, database) && said.isEmpty();
    }

    private static boolean isAdmitted(String password, @Nullable String database) {
        return ADMITTED.entrySet().stream()
                .anyMatch(one ->
                        isSame(one.getValue(), password)
                                && database != null
                                && isSamePlace(one.getKey(), database));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }

    private static boolean isSamePlace(Path folder, String database) {
        try {
            return folder.toRealPath().equals(Path.of(database).toRealPath());
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
