package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.proof.Verdict;

/**
 * Somebody who has the files of the log, and Derby's own program for asking a database: with the
 * computer's key and without it, and through the tunnel.
 */
@DerbyOnly("Derby's own program ij")
class IntruderTest {
    private static final String MARKER = "Wolpertinger";
    private static final String SALT = "01020304050607080910111213141516";
    private static final int MOVES = 25;
    private static final int OF_ENTRIES = 8;
    private static final String KEY = "09" + "00".repeat(31);
    private static final List<String> CHANGES =
            List.of(
                    "UPDATE entry SET actor = 'somebody' WHERE seq = 9",
                    "UPDATE entry SET kind = 'SIGNED_OUT' WHERE seq = 9",
                    "UPDATE entry SET salt = X'" + SALT + "' WHERE seq = 9",
                    "UPDATE entry SET written_ms = 1",
                    "DELETE FROM entry WHERE seq = 9",
                    "DELETE FROM entry WHERE seq > 10",
                    "DELETE FROM entry",
                    "DROP TABLE entry",
                    "UPDATE concern SET sealed = CAST(X'41' AS BLOB)",
                    "DELETE FROM concern",
                    "DELETE FROM incident",
                    "UPDATE incident SET closed = TRUE",
                    "UPDATE incident SET opened_ms = 1",
                    "DELETE FROM duty",
                    "DELETE FROM pupil_branch",
                    "DELETE FROM edition",
                    "UPDATE group_key SET public_key = X'" + KEY + "'",
                    "DELETE FROM calendar");

    @TempDir Path folder;

    private void writeALog() {
        try (Store store = ALog.in(folder)) {
            Incident incident = ALog.opened(store, MARKER + " opened");
            ALog.written(store, incident, ALog.note(MARKER + " noted"), ALog.pupil("P-001"));
            new AtRandom(store, 1).incident(MOVES);
            store.pupils().add(MARKER + " Pupil", "Years 7 to 9", ALog.KHAN);
            store.bringIn(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
        }
    }

    /** What Derby's own program answers to these lines. */
    private String asked(List<String> lines) throws Exception {
        return said(AnIntruder.IJ, script(lines));
    }

    private String script(List<String> lines) throws IOException {
        return Files.write(folder.resolve("script.sql"), lines).toString();
    }

    private String said(String... program) throws Exception {
        List<String> command = new ArrayList<>(List.of(program));
        command.addFirst("-Dderby.stream.error.file=" + folder.resolve("derby.log"));
        Process asking =
                AWriter.java(command.toArray(String[]::new)).redirectErrorStream(true).start();
        asking.getOutputStream().close();
        String said = new String(asking.getInputStream().readAllBytes(), UTF_8);
        asking.waitFor();
        return said;
    }

    private static String connect(Path database, String attributes) {
        return "CONNECT 'jdbc:derby:%s%s';".formatted(database, attributes);
    }

    private String withTheKey() {
        return ";encryptionKey=%s;encryptionAlgorithm=AES/CBC/NoPadding"
                .formatted(MachineKey.read(folder.resolve("log/machine-key")).hex());
    }

    @Test
    void withoutTheComputersKeyTheDatabaseSaysNothing() throws Exception {
        writeALog();
        Path database = folder.resolve("log/database");
        String guessed = ";encryptionKey=" + "0123456789abcdef".repeat(4);

        String said =
                asked(
                        List.of(
                                connect(database, ""),
                                connect(database, guessed),
                                connect(database, ";bootPassword=correct horse battery"),
                                "SELECT * FROM entry;"));

        assertThat(said)
                .contains("ERROR XJ040", "Unable to establish connection")
                .doesNotContain("rows selected");
    }

    @Test
    void withTheComputersKeyNoWordIsRead() throws Exception {
        writeALog();
        List<String> tables =
                ALog.asked(folder, "SELECT tablename FROM sys.systables WHERE tabletype = 'T'");
        List<String> lines = new ArrayList<>();
        lines.add("MAXIMUMDISPLAYWIDTH 100000;");
        lines.add(connect(folder.resolve("log/database"), withTheKey()));
        tables.forEach(table -> lines.add("SELECT * FROM " + table + ";"));

        String said = asked(lines);

        assertThat(said).contains("LOG_BEGUN").doesNotContain("ERROR");
        assertThat(said.split("rows? selected", -1)).hasSize(tables.size() + 1);
        assertThat(said.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        MARKER.toLowerCase(Locale.ROOT),
                        HexFormat.of().formatHex(MARKER.getBytes(UTF_8)));
    }

    @Test
    void whateverIsChangedWithTheComputersKeyIsNoticed() throws Exception {
        writeALog();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < CHANGES.size(); i++) {
            Path copy = Files.createDirectory(folder.resolve("copy" + i));
            ALog.copy(folder.resolve("log"), copy.resolve("log"));
            lines.add(connect(copy.resolve("log/database"), withTheKey()));
            lines.add(CHANGES.get(i) + ";");
            lines.add("DISCONNECT;");
        }

        String said = asked(lines);

        assertThat(said).doesNotContain("ERROR", "0 rows inserted/updated/deleted\nWARNING");
        for (int i = 0; i < CHANGES.size(); i++) {
            assertThat(isNoticed(folder.resolve("copy" + i))).as(CHANGES.get(i)).isTrue();
        }
    }

    private static boolean isNoticed(Path copy) {
        try (Store store = ALog.again(copy, Clock.systemUTC())) {
            return store.log().doubt().isPresent()
                    || !(store.log().verify() instanceof Verdict.Well)
                    || !store.log().rebuild(ALog.KHAN).agreed();
        } catch (StoreException e) {
            return true;
        }
    }

    @Test
    void throughTheTunnelThatProgramChangesNothing() throws Exception {
        try (ATunnel tunnel = new ATunnel(folder)) {
            ALog.opened(tunnel.host(), MARKER);
            List<String> lines =
                    CHANGES.subList(0, OF_ENTRIES).stream().map(change -> change + ";").toList();

            String said =
                    said(
                            AnIntruder.class.getName(),
                            tunnel.file("Office").toString(),
                            Integer.toString(tunnel.port()),
                            script(lines));

            assertThat(said.split("ERROR 42", -1)).as(said).hasSize(OF_ENTRIES + 1);
            assertThat(tunnel.host().log().verify()).isInstanceOf(Verdict.Well.class);
            assertThat(tunnel.host().log().rebuild(ALog.KHAN).agreed()).isTrue();
        }
    }
}
