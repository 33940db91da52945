package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.wentOn;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.store.failure.StoreException;

class StoreTest {
    @TempDir Path folder;

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        Incident incident;
        try (Store store = ALog.in(folder)) {
            incident = written(store, opened(store, "Zoë found a video"), wentOn("tell"));
        }

        try (Store store = ALog.again(folder)) {
            Incident found = store.incidents().find(incident.ref()).orElseThrow();

            assertThat(found.entries()).isEqualTo(incident.entries());
            assertThat(found.walk()).isEqualTo(incident.walk());
            assertThat(store.log().doubt()).isEmpty();
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 10))
                    .singleElement()
                    .satisfies(line -> assertThat(line.stands()).containsExactly("record"));
        }
    }

    @Test
    void aNewLogBeginsWithItselfItsChartAndItsCalendar() {
        Path path = folder.resolve("new/log");

        try (Store store = ALog.fresh(path, Clock.systemUTC())) {
            assertThat(store.log().head().entry()).isEqualTo(3);
            assertThat(store.calendar().terms()).isNotEmpty();
            ALog.setUp(store);
            assertThat(opened(store, "words").chart().edition().id()).isNotBlank();
        }
    }

    @Test
    void aSchoolWithoutKeysKeepsNoWords() {
        try (Store store = ALog.fresh(folder.resolve("log"), Clock.systemUTC())) {
            assertThatThrownBy(() -> opened(store, "words"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("The school has no keys yet, so nothing was written");
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 1)).isEmpty();
        }
    }

    @Test
    void noLogIsMadeWhereSomethingLiesAlready() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear parents");

        assertThatThrownBy(() -> Store.create(folder, Clock.systemUTC(), ALog.PROGRAM))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not empty");
        assertThat(filesIn(folder)).containsExactly(folder.resolve("letter.txt"));
    }

    @Test
    void noLogIsMadeOverAnother() {
        ALog.in(folder).close();

        assertThatThrownBy(
                        () -> Store.create(folder.resolve("log"), Clock.systemUTC(), ALog.PROGRAM))
                .hasMessageContaining("There is a safety log in")
                .hasMessageContaining("nothing was changed");
    }

    @Test
    void aFolderThatIsNoLogIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear parents");

        assertThatThrownBy(() -> Store.open(folder, Clock.systemUTC(), ALog.PROGRAM))
                .hasMessageContaining("does not hold a safety log");
        assertThatThrownBy(() ->
                        Store.open(folder.resolve("nowhere"), Clock.systemUTC(), ALog.PROGRAM))
                .hasMessageContaining("There is no folder");
        assertThat(filesIn(folder)).containsExactly(folder.resolve("letter.txt"));
    }

    @Test
    void aLogOfANewerVersionIsLeftAlone() throws IOException {
        ALog.in(folder).close();
        ALog.sql(folder, "INSERT INTO changelog VALUES (99, '2030-01-01', 'V99__later.sql')");

        assertThatThrownBy(() -> ALog.again(folder))
                .hasMessageContaining("written by a newer version of Lids Down");

        Files.writeString(folder.resolve("log/safety-log"), "lids-down safety log 2\n");

        assertThatThrownBy(() -> ALog.again(folder))
                .hasMessageContaining("written by a newer version of Lids Down");
    }

    @Test
    void aLogThatIsOpenIsNotOpenedTwiceAndSaysWhoHasIt() {
        try (Store store = ALog.in(folder)) {
            assertThatThrownBy(() -> ALog.again(folder))
                    .hasMessageContaining("is held by a test (process")
                    .hasMessageContaining(" since ")
                    .hasMessageContaining("Close it there first");
            assertThat(opened(store, "still works").size()).isOne();
        }
        ALog.again(folder).close();
    }

    @Test
    @DerbyOnly("Derby's own settings")
    void settingsThatCouldLoseWhatWasWrittenAreRefused() throws IOException {
        ALog.in(folder).close();
        System.setProperty("derby.system.durability", "test");
        try {
            assertThatThrownBy(() -> ALog.again(folder))
                    .hasMessageContaining("derby.system.durability");
        } finally {
            System.clearProperty("derby.system.durability");
        }
        Files.writeString(folder.resolve("log/derby.properties"), "derby.system.durability=test");

        assertThatThrownBy(() -> ALog.again(folder)).hasMessageContaining("derby.properties");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidToBeReadOnly() throws IOException {
        ALog.in(folder).close();
        Path log = folder.resolve("log");
        Files.delete(log.resolve("held.lock"));
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(
                log, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
        assumeThat(Files.isWritable(log)).isFalse();

        assertThatThrownBy(() -> ALog.again(folder)).hasMessageContaining("read-only");
    }

    @Test
    void aFailureOfTheDatabaseKeepsItsCodeAndNoneOfItsWords() {
        try (Store store = ALog.in(folder)) {
            Incident incident = opened(store, "words");
            store.wear(ALog.nobodys(ALog.signedIn(store)));

            assertThatThrownBy(() ->
                            store.incidents().append(incident, note("Marker"), "m".repeat(81)))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.code()).isEqualTo("22001"))
                    .satisfies(failure -> {
                        for (Throwable t = failure; t != null; t = t.getCause()) {
                            assertThat(String.valueOf(t.getMessage())).doesNotContain("mmmm");
                        }
                    });
            assertThat(written(store, incident, note("goes on")).size()).isEqualTo(2);
        }
    }

    @Test
    void onlyTheOwnerCanReadTheFiles() throws IOException {
        Path path = folder.resolve("fresh");
        Store.create(ALog.at(path), Clock.systemUTC(), ALog.PROGRAM).close();
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");

        for (Path file : filesIn(path)) {
            assertThat(Files.getPosixFilePermissions(file))
                    .as(file.toString())
                    .isSubsetOf(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
