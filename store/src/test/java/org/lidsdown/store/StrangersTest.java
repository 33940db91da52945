package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.consoles.ConsoleFile;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.proof.Verdict;
import org.lidsdown.store.tunnel.Call;
import org.lidsdown.store.tunnel.FarDerby;

/** Whoever comes to the tunnel and may not, and what whoever may come cannot do there. */
@DerbyOnly("the tunnel, which leads to Derby within the host")
@Timeout(120)
class StrangersTest {
    @TempDir Path folder;
    private ATunnel tunnel;

    @BeforeEach
    void open() {
        tunnel = new ATunnel(folder);
    }

    @AfterEach
    void close() {
        tunnel.close();
    }

    private FarDerby derby(Path file) {
        ConsoleFile.Link link = ConsoleFile.read(file, Clock.systemUTC());
        return new FarDerby(
                new Call("localhost", tunnel.port(), link.tls()), Database.newestMigration());
    }

    @Test
    void aPlainSocketHearsNothing() throws Exception {
        try (Socket socket = new Socket("localhost", tunnel.port())) {
            socket.getOutputStream().write("CMD:\n\nhello, is anybody there?".getBytes(US_ASCII));
            assertThat(new String(allOf(socket.getInputStream()), US_ASCII))
                    .doesNotContain("lids-down", "Derby");
        }
        theHostStillServes();
    }

    private static byte[] allOf(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private void theHostStillServes() {
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            ALog.opened(console, "all is well");
        }
    }

    @Test
    void whoHasNoCertificateOrAKiosksOrAnotherSchoolsIsNotGreeted() throws Exception {
        byte[] kiosk = tunnel.host().kiosks().provision(AKiosk.LIBRARY, ALog.KHAN);
        assertThatThrownBy(() -> AKiosk.withoutCertificate(kiosk, tunnel.port()).keys())
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> AKiosk.setUpWith(kiosk, tunnel.port()).keys())
                .isInstanceOf(IOException.class);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (ATunnel other = new ATunnel(elsewhere)) {
            Path foreign = other.file("Office");
            assertThatThrownBy(() -> derby(foreign).connect())
                    .hasMessageContaining("Something else than this school's host answers");
        }
        theHostStillServes();
    }

    @Test
    void anOlderProtocolIsNotSpoken() throws Exception {
        ConsoleFile.Link link = ConsoleFile.read(tunnel.file("Office"), Clock.systemUTC());
        try (SSLSocket socket =
                (SSLSocket)
                        link.tls().getSocketFactory().createSocket("localhost", tunnel.port())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            assertThatThrownBy(socket::startHandshake).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anotherVersionThanTheHostsOpensNothing() {
        ConsoleFile.Link link = ConsoleFile.read(tunnel.file("Office"), Clock.systemUTC());
        Call call = new Call("localhost", tunnel.port(), link.tls());
        assertThatThrownBy(() -> new FarDerby(call, 1).connect())
                .hasMessageContaining("a newer version of Lids Down");
        assertThatThrownBy(() -> new FarDerby(call, 1_000).connect())
                .hasMessageContaining("an older version of Lids Down");
    }

    @Test
    void aFileServesForThreeYearsAndThenOpensNothing() {
        Path file = tunnel.file("Office");
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(1_100));
        assertThatThrownBy(() -> Store.join(file, later)).hasMessageContaining("served until");
    }

    @Test
    void theConsolesAccountAddsEntriesAndNeverChangesThem() throws Exception {
        FarDerby derby = derby(tunnel.file("Office"));
        ChainHead head = tunnel.host().log().head();
        try (Connection connection = derby.connect();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT seq FROM entry").close();
            for (String sql : forbidden()) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class);
            }
        }
        assertThat(tunnel.host().log().head()).isEqualTo(head);
        assertThat(tunnel.host().log().verify()).isInstanceOf(Verdict.Well.class);
        assertThat(folder.resolve("stolen")).doesNotExist();
    }

    private List<String> forbidden() {
        String into = folder.resolve("stolen").toString();
        return List.of(
                "UPDATE entry SET actor = 'somebody'",
                "DELETE FROM entry",
                "TRUNCATE TABLE entry",
                "DROP TABLE entry",
                "DELETE FROM concern",
                "UPDATE concern SET kiosk = 'x'",
                "INSERT INTO edition SELECT * FROM edition",
                "INSERT INTO calendar VALUES (99, 1, 'x')",
                "UPDATE console SET fingerprint = 'x'",
                "UPDATE console SET expires_ms = 1",
                "INSERT INTO console VALUES ('x', 'x', 'x', 1, 1, NULL)",
                "INSERT INTO kiosk VALUES ('x', 'x', 'x', 1, 1, NULL)",
                "CREATE TABLE mine (a INT)",
                "CREATE TABLE console.mine (a INT)",
                "CREATE SCHEMA mine",
                "CREATE FUNCTION console.f(a INT) RETURNS INT LANGUAGE JAVA PARAMETER STYLE JAVA"
                        + " NO SQL EXTERNAL NAME 'java.lang.Math.abs'",
                "GRANT UPDATE ON entry TO console",
                "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE('" + into + "')",
                "CALL SYSCS_UTIL.SYSCS_EXPORT_TABLE('APP', 'ENTRY', '"
                        + into
                        + "', ',', '|', 'UTF-8')",
                "CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('a', 'b')",
                "CALL SYSCS_UTIL.SYSCS_FREEZE_DATABASE()",
                "CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE('APP', 'ENTRY', 0)",
                "CALL SYSCS_UTIL.SYSCS_MODIFY_PASSWORD('12345678')",
                "SELECT * FROM SYSCS_DIAG.STATEMENT_CACHE");
    }

    @Test
    void everyTableSaysWhatConsolesMayDoWithIt() throws Exception {
        tunnel.goAway();
        List<String> tables =
                ALog.asked(
                        folder,
                        "SELECT t.tablename FROM sys.systables t WHERE t.tabletype = 'T' ORDER BY 1");
        List<String> granted =
                ALog.asked(
                        folder,
                        "SELECT DISTINCT t.tablename FROM sys.systables t JOIN sys.systableperms p"
                                + " ON p.tableid = t.tableid WHERE p.grantee = 'CONSOLE' ORDER BY 1");
        tunnel.comeAgain();
        assertThat(granted).isEqualTo(tables);
    }

    @Test
    void theDatabaseSpeaksToNobodyOnThisComputerButThroughTheTunnel() throws Exception {
        String place = folder.resolve("log/database").toString();
        Properties nobody = new Properties();
        assertThatThrownBy(() -> new EmbeddedDriver().connect("jdbc:derby:" + place, nobody))
                .isInstanceOf(SQLException.class);
        nobody.setProperty("user", "CONSOLE");
        nobody.setProperty("password", "guessed");
        assertThatThrownBy(() -> new EmbeddedDriver().connect("jdbc:derby:" + place, nobody))
                .isInstanceOf(SQLException.class);
        assertThat(listening(1527)).isFalse();
    }

    private static boolean listening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void noWordIsLeftInAnyFileOfTheHost() throws Exception {
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            Incident incident = ALog.opened(console, "zebrafinch opened");
            ALog.written(console, incident, ALog.note("zebrafinch noted"));
            ALog.written(
                    console,
                    console.incidents().find(incident.ref()).orElseThrow(),
                    ALog.note("zebrafinch " + "long ".repeat(600)));
        }
        tunnel.goAway();
        List<Path> withIt = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), UTF_8);
                if (text.toLowerCase(Locale.ROOT).contains("zebrafinch")) {
                    withIt.add(file);
                }
            }
        }
        tunnel.comeAgain();
        assertThat(withIt).isEmpty();
        assertThat(folder.resolve("log/derby.log")).doesNotExist();
    }

    /** Says how long a list of 200 rows takes; each block would cost 44 ms where sockets wait. */
    @Test
    void aListOf200RowsComesAsQuicklyAsItCan() throws Exception {
        long best = Long.MAX_VALUE;
        try (Connection connection = derby(tunnel.file("Office")).connect();
                Statement statement = connection.createStatement()) {
            String row = "x".repeat(500);
            String many =
                    "SELECT a.c, '%s' FROM (VALUES %s) AS a (c)"
                            .formatted(row, String.join(", ", numbers(200)));
            for (int i = 0; i < 20; i++) {
                long before = System.nanoTime();
                int rows = 0;
                try (ResultSet found = statement.executeQuery(many)) {
                    while (found.next()) {
                        rows++;
                    }
                }
                assertThat(rows).isEqualTo(200);
                best = Math.min(best, System.nanoTime() - before);
            }
        }
        System.out.printf("200 rows of 500 characters: %.1f ms%n", best / 1e6);
    }

    private static List<String> numbers(int many) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            numbers.add("(" + i + ")");
        }
        return numbers;
    }
}
