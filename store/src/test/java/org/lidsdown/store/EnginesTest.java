package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Verdict;

/** Where a log's tables are kept, and what is said where that cannot be used. */
class EnginesTest {
    private static final String NOBODY_ANSWERS = "jdbc:postgresql://127.0.0.1:1/log";

    @TempDir Path folder;
    private Path log;

    private void says(String... lines) throws IOException {
        log = Files.createDirectories(folder.resolve("log"));
        Files.write(log.resolve("engine.properties"), List.of(lines));
    }

    private void assertThatItIsRefused(String why) {
        assertThatThrownBy(() -> Store.create(log, Clock.systemUTC(), ALog.PROGRAM))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("Marker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user=lidsdown",
                "url=jdbc:postgresql://localhost/log",
                "url=jdbc:h2:mem:log\nuser=lidsdown",
                "url=jdbc:postgresql://localhost/log?password=Marker\nuser=lidsdown",
                "url=\\u00"
            })
    void aFileThatDoesNotNameADatabaseIsSaidToBeWrong(String lines) throws IOException {
        says(lines.split("\n", -1));

        assertThatItIsRefused("engine.properties");
    }

    @Test
    void aPasswordThatCannotBeReadIsSaidToBeMissing() throws IOException {
        says("url=" + NOBODY_ANSWERS, "user=lidsdown", "password-file=elsewhere");

        assertThatItIsRefused("elsewhere, which says where");
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidNotTo() throws IOException {
        says("url=" + NOBODY_ANSWERS, "user=lidsdown");

        assertThatItIsRefused("does not answer");
    }

    @Test
    void aFolderWithTheFileAloneIsNewAndOneWithMoreIsNot() throws IOException {
        assertThat(Store.isNew(folder.resolve("nowhere"))).isTrue();
        assertThat(Store.isNew(folder)).isFalse();

        says("url=" + NOBODY_ANSWERS);
        Files.writeString(log.resolve("engine-password"), "Marker");
        assertThat(Store.isNew(log)).isTrue();

        Files.writeString(log.resolve("letter.txt"), "Dear parents");
        assertThat(Store.isNew(log)).isFalse();
    }

    @Test
    @OnPostgreSql
    void aWrongPasswordIsSaidToBeWrong() throws IOException {
        log = ALog.at(folder.resolve("log"));
        Files.writeString(log.resolve("engine-password"), "Marker");

        assertThatItIsRefused("does not let this program use");
    }

    @Test
    @OnPostgreSql
    void noLogIsMadeWhereThereAreTables() throws Exception {
        log = ALog.at(folder.resolve("log"));
        ALog.sql(folder, "CREATE TABLE letters (number INT)");

        assertThatItIsRefused("has tables already");
        assertThat(ALog.asked(folder, "SELECT COUNT(*) FROM letters")).containsExactly("0");
    }

    @Test
    @OnPostgreSql
    void aSecondFolderDoesNotOpenADatabaseThatIsOpen() throws IOException {
        ALog.in(folder).close();
        Path other = folder.resolve("other");
        copyFiles(folder.resolve("log"), other);

        try (Store store = ALog.again(folder)) {
            assertThatThrownBy(() -> Store.open(other, Clock.systemUTC(), ALog.PROGRAM))
                    .hasMessageContaining("Another program has the safety log's database");
            assertThat(opened(store, "goes on").size()).isOne();
        }
    }

    @Test
    @OnPostgreSql
    void anotherDatabaseThanTheFoldersOwnIsFoundOut() throws IOException {
        try (Store store = ALog.in(folder)) {
            written(store, opened(store, "words"), note("a note"));
        }
        Path earlier = folder.resolve("earlier");
        ALog.locked(Files.createDirectory(earlier), Clock.systemUTC()).close();
        Path file = folder.resolve("log/engine.properties");
        Files.delete(file);
        Files.copy(earlier.resolve("log/engine.properties"), file);

        try (Store store = ALog.again(folder, Clock.systemUTC())) {
            assertThat(store.log().doubt().orElseThrow()).contains("has lost its last entries");
        }
    }

    @Test
    @OnPostgreSql
    void aServerThatWasAwayIsUsedAgain() {
        try (Store store = ALog.in(folder)) {
            Incident incident = opened(store, "words");
            ALog.on(
                    folder,
                    statement ->
                            statement.execute(
                                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                            + " WHERE datname = current_database()"
                                            + " AND pid <> pg_backend_pid()"));

            assertThatThrownBy(() -> written(store, incident, note("too early")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("verything confirmed before is safe");
            Incident seen = store.incidents().find(incident.ref()).orElseThrow();
            assertThat(written(store, seen, note("again")).size()).isEqualTo(2);
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        for (String name :
                List.of("safety-log", "engine.properties", "engine-password", "machine-key")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }
}
