package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.store.engine.MachineAccounts;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.MachineKey;

@DerbyOnly("how Derby's files lie encrypted")
class EncryptionTest {
    private static final String MARKER = "Wolpertinger";

    @TempDir Path folder;

    @Test
    void noWordLiesReadableInAnyFileNeitherOpenNorClosed() throws IOException {
        try (Store store = ALog.in(folder)) {
            store.pupils().add(MARKER + " Pupil", "Years 7 to 9", ALog.KHAN);
            Staff colleague = new Staff("marker", MARKER, Role.DSL);
            store.keyHolders()
                    .enrol(colleague, (MARKER + " pass").toCharArray(), ALog.signedIn(store));
            written(store, opened(store, MARKER + " words"), note(MARKER + " note"));

            assertThatNothingIsReadable();
        }
        assertThatNothingIsReadable();
    }

    private void assertThatNothingIsReadable() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, ISO_8859_1);
                for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
                    String marker = new String(MARKER.getBytes(charset), ISO_8859_1);
                    assertThat(bytes.contains(marker)).as(file + " " + charset).isFalse();
                }
            }
        }
    }

    @Test
    void everyLogHasAKeyOfItsOwnForItsOwnerOnly() throws IOException {
        Store.create(folder.resolve("one"), Clock.systemUTC(), ALog.PROGRAM).close();
        Store.create(folder.resolve("two"), Clock.systemUTC(), ALog.PROGRAM).close();
        Path key = folder.resolve("one/machine-key");

        assertThat(MachineKey.read(key))
                .isNotEqualTo(MachineKey.read(folder.resolve("two/machine-key")));
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void withoutItsKeyALogStaysClosedAndUnchanged() throws IOException {
        ALog.in(folder).close();
        Path key = folder.resolve("log/machine-key");
        String kept = Files.readString(key);

        Files.delete(key);
        assertThatItStaysClosed("no-key", "is missing or cannot be read");

        Files.writeString(key, kept.replaceFirst("[0-9a-f]{8}\n", "00000000\n"));
        assertThatItStaysClosed("spoilt-key", "is not a whole key");

        MachineKey.byLot().write(key);
        assertThatItStaysClosed("XBCXK", "is not the one that it was made with");

        Files.writeString(key, kept);
        ALog.again(folder).close();
    }

    private void assertThatItStaysClosed(String code, String sentence) {
        assertThatThrownBy(() -> ALog.again(folder))
                .isInstanceOfSatisfying(
                        StoreException.class, failure -> assertThat(failure.code()).isEqualTo(code))
                .hasMessageContaining(sentence)
                .hasMessageContaining("Nothing was changed");
    }

    @Test
    void aDatabaseUnderAWeakerCipherOrNoneIsNotOpened() throws Exception {
        for (String attributes :
                List.of("dataEncryption=true;encryptionKey=0123456789abcdef", "")) {
            Path log = folder.resolve("log" + attributes.length());
            ALog.in(Files.createDirectory(log)).close();
            Path database = log.resolve("log/database");
            ALog.remove(database);
            make(database, attributes);

            assertThatThrownBy(() -> ALog.again(log))
                    .hasMessageContaining("does not lie encrypted");
        }
    }

    private static void make(Path database, String attributes) throws SQLException {
        String url = "jdbc:derby:" + database;
        new EmbeddedDriver().connect(url + ";create=true;" + attributes, owner()).close();
        assertThatThrownBy(() -> new EmbeddedDriver().connect(url + ";shutdown=true", owner()))
                .isInstanceOf(SQLException.class);
    }

    private static Properties owner() {
        return MachineAccounts.owner(new Properties());
    }

    @Test
    void theKeyIsInNoSentenceAndNoName() {
        MachineKey key = MachineKey.byLot();

        assertThat(key + key.mark() + key.mac("anything")).doesNotContain(key.hex());
        assertThatThrownBy(
                        () -> {
                            ALog.in(folder).close();
                            key.write(folder.resolve("log/machine-key"));
                            ALog.again(folder);
                        })
                .satisfies(failure -> {
                    for (Throwable t = failure; t != null; t = t.getCause()) {
                        assertThat(String.valueOf(t)).doesNotContain(key.hex());
                    }
                });
    }
}
