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
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.store.folder.MachineKey;

/** Logs as tests need them: each its own, on disk, with all its tables. */
final class ALog {
    static final String KHAN = "s.khan";
    static final String PROGRAM = "a test";
    private static final Path EMPTY = empty();

    private ALog() {}

    private static Path empty() {
        try {
            Path folder = Files.createTempDirectory("an-empty-log");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            Store.create(folder.resolve("log"), Clock.systemUTC(), PROGRAM).close();
            return folder.resolve("log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A log that was just made, open. */
    static Store in(Path folder) {
        return in(folder, Clock.systemUTC());
    }

    static Store in(Path folder, Clock clock) {
        copy(EMPTY, folder.resolve("log"));
        return Store.open(folder.resolve("log"), clock, PROGRAM);
    }

    /** The same log opened again. */
    static Store again(Path folder) {
        return Store.open(folder.resolve("log"), Clock.systemUTC(), PROGRAM);
    }

    static Incident opened(Store store, String words) {
        return ((Outcome.Accepted) store.incidents().open(words, List.of(), KHAN)).incident();
    }

    static Incident written(Store store, Incident incident, Act... acts) {
        Incident longer = incident;
        for (Act act : acts) {
            Appending appending = store.incidents().append(longer, act, KHAN);
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
        inDatabase(
                folder,
                statement -> {
                    for (String sql : statements) {
                        statement.execute(sql);
                    }
                });
    }

    /** The number of the file in which the rows of a table lie. */
    static long container(Path folder, String table) {
        long[] number = new long[1];
        inDatabase(
                folder,
                statement -> {
                    try (ResultSet row =
                            statement.executeQuery(
                                    "SELECT c.conglomeratenumber FROM sys.sysconglomerates c"
                                            + " JOIN sys.systables t ON t.tableid = c.tableid"
                                            + " WHERE NOT c.isindex AND t.tablename = '"
                                            + table
                                            + "'")) {
                        row.next();
                        number[0] = row.getLong(1);
                    }
                });
        return number[0];
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

    private interface Doing {
        void with(Statement statement) throws SQLException;
    }

    private static void inDatabase(Path folder, Doing doing) {
        String url = "jdbc:derby:" + folder.resolve("log/database");
        Properties properties = new Properties();
        properties.setProperty(
                "encryptionKey", MachineKey.read(folder.resolve("log/machine-key")).hex());
        properties.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
        try {
            try (Connection connection = new EmbeddedDriver().connect(url, properties);
                    Statement statement = connection.createStatement()) {
                doing.with(statement);
            }
            new EmbeddedDriver().connect(url + ";shutdown=true", properties);
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw new AssertionError(e);
            }
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
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
