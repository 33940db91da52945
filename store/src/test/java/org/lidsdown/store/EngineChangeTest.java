package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Content;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.proof.Verdict;

/**
 * A log that moves from one engine to the other and back; {@code -Dlidsdown.incidents=2000} for
 * long.
 */
@OnPostgreSql
class EngineChangeTest {
    private static final int INCIDENTS = Integer.getInteger("lidsdown.incidents", 4);

    @TempDir Path folder;
    private Path onDerby;
    private Path onServer;
    private Path back;
    private List<LogLine> lines;

    @BeforeEach
    void fillALogOnDerby() {
        onDerby = folder.resolve("derby/log");
        onServer = folder.resolve("server/log");
        back = folder.resolve("back/log");
        try (Store store = Store.create(onDerby, Clock.systemUTC(), ALog.PROGRAM, ALog.EASY)) {
            ALog.setUp(store);
            AtRandom lot = new AtRandom(store, 7);
            for (int i = 0; i < INCIDENTS; i++) {
                lot.incident(40);
            }
            Incident incident = opened(store, "Zoë \"found\"\ta video\\\n🎒👨‍👩‍👧");
            written(store, incident, note("\\N"), note(" blanks "));
            store.pupils().add("Zoë '; DROP TABLE pupil; --", "Years 7 to 9", ALog.KHAN);
            store.bringIn(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
            store.bringIn(ATold.OTHER, "nonsense".getBytes(UTF_8));
            lines = store.incidents().lines(LogFilter.ALL, 0, INCIDENTS + 1);
        }
    }

    private static Store open(Path log) {
        Store store = Store.open(log, Clock.systemUTC(), ALog.PROGRAM, ALog.EASY);
        ALog.signedIn(store);
        return store;
    }

    private Content exported(Path log, Path file) {
        try (Store store = open(log)) {
            store.copies().export(file, ALog.KHAN);
            return store.copies().content();
        }
    }

    /** The backup's content is that of the database it lies in, which is Derby's always. */
    private Backup backedUp(Path log) {
        try (Store store = open(log);
                Backups backups =
                        store.copies().backups(folder.resolve("backups"), Recipients.NOBODY)) {
            Backup backup = backups.make(false);
            assertThat(backup.content()).isEqualTo(store.copies().content());
            return backup;
        }
    }

    private void assertThatNothingIsLost(Path log, ChainHead... anchors) {
        try (Store store = open(log)) {
            assertThat(store.log().verify(List.of(anchors)).verdict())
                    .isInstanceOf(Verdict.Well.class);
            assertThat(store.log().rebuild(ALog.KHAN).agreed()).isTrue();
            assertThat(store.incidents().lines(LogFilter.ALL, 0, lines.size())).isEqualTo(lines);
        }
    }

    @Test
    void whatIsExportedFromOneIsImportedIntoTheOtherAndBack() throws IOException {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");

        Content onTheFirst = exported(onDerby, first);
        ChainHead there = Copies.bringIn(first, ALog.at(onServer), Clock.systemUTC());
        Content onTheSecond = exported(onServer, second);
        ChainHead andBack = Copies.bringIn(second, back, Clock.systemUTC());

        assertThat(there).isEqualTo(onTheFirst.head());
        assertThat(andBack).isEqualTo(onTheSecond.head());
        assertThat(onServer.resolve("database")).doesNotExist();
        assertThatNothingIsLost(onServer, there);
        assertThatNothingIsLost(back, there, andBack);
    }

    @Test
    void aBackupOfEitherIsRestoredIntoEither() {
        Backup backup = backedUp(onDerby);
        Unlocking key = new Unlocking.WithKeyFile(onDerby.resolve("machine-key"));
        Copies.restore(backup.path(), key, ALog.at(onServer), Clock.systemUTC());
        assertThat(onServer.resolve("database")).doesNotExist();

        Backup second = backedUp(onServer);
        Copies.restore(second.path(), key, back, Clock.systemUTC());

        assertThatNothingIsLost(onServer, backup.content().head());
        assertThatNothingIsLost(back, backup.content().head(), second.content().head());
    }

    @Test
    void anImportThatFailsLeavesTheDatabaseEmptyForTheNext() throws IOException {
        Path file = folder.resolve("log.zip");
        exported(onDerby, file);
        Path spoilt = folder.resolve("spoilt.zip");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(spoilt, bytes, StandardOpenOption.CREATE_NEW);
        try (var zip = FileSystems.newFileSystem(spoilt)) {
            Path contents = zip.getPath("contents.txt");
            Files.writeString(contents, WithOtherAnchor.of(Files.readString(contents)));
        }
        ALog.at(onServer);

        assertThatThrownBy(() -> Copies.bringIn(spoilt, onServer, Clock.systemUTC()))
                .hasMessageContaining("nothing was imported");

        Copies.bringIn(file, onServer, Clock.systemUTC());
        assertThatNothingIsLost(onServer);
    }

    /** The contents of an export that name an end which its chain does not have. */
    private static final class WithOtherAnchor {
        private WithOtherAnchor() {}

        static String of(String contents) {
            String body =
                    contents.substring(0, contents.indexOf("check "))
                            .replaceFirst("anchor (\\d+) ..", "anchor $1 00");
            return body + "check " + Bytes.of(body.getBytes(UTF_8)).sha256().hex() + "\n";
        }
    }
}
