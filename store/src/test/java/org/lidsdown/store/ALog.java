package org.lidsdown.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.signin.SignIn;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.engine.EmbeddedDerby;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.signin.Hardness;

/** Logs as tests need them: each its own, on disk, with all its tables, of a school with keys. */
public final class ALog {
    static final Staff COORDINATOR =
            new Staff("s.khan", "Samina Khan", Role.ONLINE_SAFETY_COORDINATOR);
    static final String KHAN = COORDINATOR.id();
    static final String PASSWORD = "correct horse battery";
    static final String SCHOOL = "Larkrise";
    static final String PROGRAM = "a test";
    static final Hardness EASY = new Hardness(8, 1, 1);

    private ALog() {}

    /** A log that was just made, once in a program that needs one. */
    private static final class Made {
        static final Made ONCE = new Made();

        final Path log;
        final String code;
        final GroupKey key;

        private Made() {
            try {
                Path folder =
                        Files.createTempDirectory(
                                Path.of("target").toAbsolutePath(), "an-empty-log");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
                log = folder.resolve("log");
                try (Store store = fresh(log, Clock.systemUTC())) {
                    code = setUp(store).code().print();
                    key = publicKey(store);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A log that was just made, of a school without keys. */
    public static Store fresh(Path log, Clock clock) {
        return Store.create(at(log), clock, PROGRAM, EASY);
    }

    /** A folder in which a log can be made on the engine that these tests run on. */
    static Path at(Path log) {
        if (AServer.WANTED && !Files.exists(log)) {
            AServer.keep(log);
        }
        return log;
    }

    /** Gives a school its keys; the coordinator is in. */
    public static Founding.Founded setUp(Store store) {
        return (Founding.Founded)
                store.keyHolders().setUp(SCHOOL, COORDINATOR, PASSWORD.toCharArray());
    }

    /** What kiosks seal to at every school that was just made. */
    static GroupKey key() {
        return Made.ONCE.key;
    }

    /** What the kiosks of this school seal to. */
    public static GroupKey publicKey(Store store) {
        SignedKeys list = store.keyList().orElseThrow();
        return list.keys(list.trust()).key(KeyGroup.SAFEGUARDING);
    }

    /** The code on the recovery sheet of every school that was just made. */
    static RecoveryCode code() {
        return ((RecoveryCode.Typed.Right) RecoveryCode.read(Made.ONCE.code)).code();
    }

    /** A log that was just made, open, and the coordinator in. */
    static Store in(Path folder) {
        return in(folder, Clock.systemUTC());
    }

    static Store in(Path folder, Clock clock) {
        Store store = locked(folder, clock);
        signedIn(store);
        return store;
    }

    /** A log that was just made, open, and nobody in. */
    static Store locked(Path folder, Clock clock) {
        copy(Made.ONCE.log, folder.resolve("log"));
        return Store.open(folder.resolve("log"), clock, PROGRAM, EASY);
    }

    /** The same log opened again, and the coordinator in. */
    static Store again(Path folder) {
        Store store = again(folder, Clock.systemUTC());
        signedIn(store);
        return store;
    }

    /** The same log opened again by this clock, and nobody in. */
    static Store again(Path folder, Clock clock) {
        return Store.open(folder.resolve("log"), clock, PROGRAM, EASY);
    }

    static Session signedIn(Store store) {
        return signedIn(store, KHAN, PASSWORD);
    }

    /** The group's key that somebody holds, on a ring that is nobody's. */
    static Keyring nobodys(Session session) {
        return Keyring.of(session.keyring().latest(KeyGroup.SAFEGUARDING).stream().toList());
    }

    static Session signedIn(Store store, String id, String password) {
        return ((SignIn.In) store.keyHolders().signIn(id, password.toCharArray())).session();
    }

    static Incident opened(Store store, String words) {
        return opened(store, words, KHAN);
    }

    static Incident opened(Store store, String words, String by) {
        return ((Outcome.Accepted) store.incidents().open(words, List.of(), by)).incident();
    }

    static Incident written(Store store, Incident incident, Act... acts) {
        return written(store, KHAN, incident, acts);
    }

    static Incident written(Store store, String by, Incident incident, Act... acts) {
        Incident longer = incident;
        for (Act act : acts) {
            Appending appending = store.incidents().append(longer, act, by);
            longer =
                    switch (appending) {
                        case Appending.Appended(Incident now) -> now;
                        default -> throw new AssertionError(appending);
                    };
        }
        return longer;
    }

    static Act note(String words) {
        return new Act.NoteWritten(words);
    }

    static Act wentOn(String box) {
        return new Act.WentOn(box, Optional.empty(), "");
    }

    static Act pupil(String code) {
        return new Act.PupilAdded(new PupilId(code), "Years 7 to 9");
    }

    /** Does with the database of a closed log what our program never would. */
    static void sql(Path folder, String... statements) {
        on(
                folder,
                statement -> {
                    for (String sql : statements) {
                        statement.execute(AServer.WANTED ? AServer.adapted(sql) : sql);
                    }
                });
    }

    /** What the database of a closed log answers: the first column of each row. */
    static List<String> asked(Path folder, String question) {
        List<String> rows = new ArrayList<>();
        on(
                folder,
                statement -> {
                    ResultSet row = statement.executeQuery(question);
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                });
        return rows;
    }

    /** The number of the file in which the rows of a table lie. */
    static long container(Path folder, String table) {
        String question =
                "SELECT c.conglomeratenumber FROM sys.sysconglomerates c"
                        + " JOIN sys.systables t ON t.tableid = c.tableid"
                        + " WHERE NOT c.isindex AND t.tablename = '"
                        + table
                        + "'";
        return Long.parseLong(asked(folder, question).getFirst());
    }

    /** Flips a bit near the end of the last page in which rows of a table lie. */
    static void damage(Path folder, String table) throws IOException {
        String file = "log/database/seg0/c%x.dat".formatted(container(folder, table));
        try (FileChannel channel =
                FileChannel.open(
                        folder.resolve(file), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            long at = channel.size() - 600;
            channel.read(one, at);
            one.put(0, (byte) (one.get(0) ^ 1));
            channel.write(one.flip(), at);
        }
    }

    /** Works on the database of a closed log. */
    static void on(Path folder, Work work) {
        if (Files.exists(folder.resolve("log/engine.properties"))) {
            onServer(folder.resolve("log"), work);
            return;
        }
        EmbeddedDerby derby =
                EmbeddedDerby.in(
                        folder.resolve("log/database"),
                        MachineKey.read(folder.resolve("log/machine-key")));
        try {
            try (Connection connection = derby.start();
                    Statement statement = connection.createStatement()) {
                work.does(statement);
            }
            derby.stop();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void onServer(Path log, Work work) {
        try (Connection connection = AServer.connect(log);
                Statement statement = connection.createStatement()) {
            work.does(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What is done with a database. */
    interface Work {
        void does(Statement statement) throws SQLException;
    }

    /** Copies the folder of a closed log, with its database, wherever that is. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            if (Files.exists(from.resolve("engine.properties"))) {
                AServer.copied(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
