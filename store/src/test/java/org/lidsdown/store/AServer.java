package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.lidsdown.store.folder.OwnerOnly;

/**
 * A PostgreSQL server of the tests' own, made when the first test needs it and gone with the tests,
 * whatever becomes of them: each log gets a database of its own.
 */
final class AServer {
    /** Whether the tests' logs are kept there. */
    static final boolean WANTED = "postgresql".equals(System.getProperty("lidsdown.engine"));

    private static final String PASSWORD = "lids-" + UUID.randomUUID();
    private static final String SCRIPT =
            """
            set -eu
            place=$(mktemp -d)
            server=
            trap 'exit 1' INT TERM HUP
            trap '[ -z "$server" ] || { kill -QUIT $server; wait $server; } 2>/dev/null || :; rm -rf "$place"' EXIT
            cd "$place"
            IFS= read -r password
            printf '%s' "$password" >password
            "$1/initdb" --pgdata data --username lidsdown --pwfile password --auth scram-sha-256 \\
                --encoding UTF8 --locale-provider icu --icu-locale en-GB --locale C.UTF-8 \\
                --data-checksums >initdb.log 2>&1 || { cat initdb.log; exit 1; }
            "$1/postgres" -D data -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \\
                -c fsync=on -c synchronous_commit=on -c max_connections=200 \\
                -c shared_buffers=64MB >server.log 2>&1 </dev/null &
            server=$!
            until "$1/pg_isready" -q -h 127.0.0.1 -p "$2"; do
                kill -0 $server 2>/dev/null || { cat server.log; server=; exit 1; }
                sleep 0.1
            done
            echo ready
            read -r _ || :
            """;
    private static final Map<Path, String> DATABASES = new HashMap<>();
    private static final String SCHOOL = "school";
    private static final int PORT = start();

    static {
        asked("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(SCHOOL, PASSWORD));
    }

    private AServer() {}

    private static int start() {
        try {
            int port = freePort();
            Process server = new ProcessBuilder(command(port)).redirectErrorStream(true).start();
            server.getOutputStream().write((PASSWORD + "\n").getBytes(UTF_8));
            server.getOutputStream().flush();
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = said.readLine(); !"ready".equals(line); line = said.readLine()) {
                if (line == null) {
                    throw new AssertionError("PostgreSQL did not start: " + lines);
                }
                lines.add(line);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server refuses to run as root. */
    private static List<String> command(int port) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            String user = hasUser("postgres") ? "postgres" : "nobody";
            command.addAll(
                    List.of(
                            "setpriv",
                            "--reuid",
                            user,
                            "--regid",
                            groupOf(user),
                            "--clear-groups"));
        }
        command.addAll(List.of("sh", "-c", SCRIPT, "sh", programs(), Integer.toString(port)));
        return command;
    }

    private static boolean hasUser(String name) {
        try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
            return users.anyMatch(user -> user.startsWith(name + ":"));
        } catch (IOException e) {
            return false;
        }
    }

    private static String groupOf(String user) {
        try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
            return users.filter(one -> one.startsWith(user + ":"))
                    .map(one -> one.split(":", -1)[3])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder with the server's programs: as named, or Debian's newest. */
    private static String programs() {
        String named = System.getProperty("lidsdown.postgresql", "");
        if (!named.isEmpty()) {
            return named;
        }
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .sorted()
                    .toList()
                    .getLast()
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(
                    "Name the folder with PostgreSQL's programs: -Dlidsdown.postgresql=DIR", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void stop(Process server) {
        try {
            server.getOutputStream().close();
            server.waitFor();
        } catch (IOException | InterruptedException e) {
            server.destroy();
        }
    }

    /**
     * Says in the folder of a log, which is made where it is not there, that a new database keeps
     * it.
     */
    static void keep(Path log) {
        keep(log, "template0");
    }

    /** Says in the folder of a copied log that a copy of the database keeps it. */
    static void copied(Path from, Path to) {
        keep(to, databaseOf(from));
    }

    private static synchronized void keep(Path log, String template) {
        letGo();
        String database = "log_" + UUID.randomUUID().toString().replace("-", "");
        asked("CREATE DATABASE %s OWNER %s TEMPLATE %s".formatted(database, SCHOOL, template));
        DATABASES.put(log, database);
        try {
            Files.createDirectories(log);
            written(log.resolve("engine-password"), PASSWORD + "\n");
            written(
                    log.resolve("engine.properties"),
                    """
                    url=%s
                    user=school
                    password-file=engine-password
                    """
                            .formatted(url(database)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void written(Path file, String text) throws IOException {
        Files.writeString(file, text);
        OwnerOnly.file(file);
    }

    /** Drops the databases of logs whose folders are gone. */
    private static void letGo() {
        List<Path> gone =
                DATABASES.keySet().stream().filter(log -> !Files.isDirectory(log)).toList();
        for (Path log : gone) {
            asked("DROP DATABASE " + DATABASES.remove(log) + " WITH (FORCE)");
        }
    }

    private static void asked(String sql) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Connects to the database of a log, as its program does. */
    static Connection connect(Path log) throws SQLException {
        return DriverManager.getConnection(url(databaseOf(log)), SCHOOL, PASSWORD);
    }

    /** A statement with bytes as the server has them. */
    static String adapted(String sql) {
        return sql.replaceAll("X'(\\w*)'", "'\\\\x$1'").replace("AS BLOB", "AS BYTEA");
    }

    private static String databaseOf(Path log) {
        Properties said = new Properties();
        try (BufferedReader file = Files.newBufferedReader(log.resolve("engine.properties"))) {
            said.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String url = said.getProperty("url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "lidsdown", PASSWORD);
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(PORT, database);
    }
}
