package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Content;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Verdict;

class ExportTest {
    private static final String UNUSUAL =
            "tab\t line\n back\\slash \\N \\x41 '; DROP TABLE entry; Zoë 🎒👨‍👩‍👧";

    private static final String NAME = "back\\slash \\N '; DROP TABLE pupil; Zoë 🎒👨‍👩‍👧";

    @TempDir Path folder;
    private Path file;
    private Path imported;
    private Content before;
    private List<LogLine> lines;
    private Incident incident;

    @BeforeEach
    void export() {
        file = folder.resolve("log.zip");
        imported = folder.resolve("imported");
        try (Store store = ALog.in(folder)) {
            AtRandom lot = new AtRandom(store, 5);
            for (int i = 0; i < 4; i++) {
                lot.incident(40);
            }
            incident = written(store, opened(store, UNUSUAL), note(UNUSUAL));
            store.pupils().add(NAME, "Years 7 to 9", ALog.KHAN);
            store.bringIn(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
            store.bringIn(ATold.OTHER, "nonsense".getBytes(UTF_8));
            store.copies().export(file, ALog.KHAN);
            before = store.copies().content();
            lines = store.incidents().lines(LogFilter.ALL, 0, 100);
        }
    }

    @Test
    void whatIsImportedIsWhatWasExported() {
        ChainHead end = Copies.bringIn(file, ALog.at(imported), Clock.systemUTC());

        assertThat(end).isEqualTo(before.head());
        try (Store store = Store.open(imported, Clock.systemUTC(), ALog.PROGRAM, ALog.EASY)) {
            assertThat(store.log().head().entry()).isEqualTo(end.entry() + 1);
            ALog.signedIn(store);
            assertThat(store.log().verify(List.of(end)).verdict()).isInstanceOf(Verdict.Well.class);
            assertThat(store.log().rebuild(ALog.KHAN).agreed()).isTrue();
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 100)).isEqualTo(lines);
            assertThat(store.incidents().find(incident.ref()).orElseThrow().entries())
                    .isEqualTo(incident.entries());
            assertThat(store.pupils().all()).singleElement().extracting("name").isEqualTo(NAME);
            assertThat(store.copies().content().rows())
                    .containsAllEntriesOf(
                            Map.of("concern", 1L, "set_aside", 1L, "pupil", 1L, "edition", 1L));
        }
    }

    @Test
    void theExportSaysWhatItHoldsAndBeginsWithTheNamesOfColumns() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            assertThat(Files.readString(zip.getPath("contents.txt")))
                    .startsWith("lids-down export 1\nmade ")
                    .contains(
                            "\nanchor %d %s\n"
                                    .formatted(before.head().entry(), before.head().hash()))
                    .containsPattern("table [0-9a-f]{64} 1 pupil\n");
            assertThat(Files.readAllLines(zip.getPath("tables/pupil.txt")))
                    .hasSize(2)
                    .first()
                    .isEqualTo("pseudonym\tnumber\tsealed_name\tband");
            assertThat(Files.readString(zip.getPath("tables/entry.txt")))
                    .contains("LOG_BEGUN\t\t\t\t\\\\x");
        }
    }

    @Test
    void thatALogWasExportedIsAnEntryOfIt() {
        try (Store store = ALog.again(folder, Clock.systemUTC())) {
            assertThat(store.log().head()).isEqualTo(before.head());
            assertThatThrownBy(() -> store.copies().export(file, ALog.KHAN))
                    .hasMessageContaining("there is such a file already")
                    .hasMessageContaining("Nothing was done");
            assertThat(store.log().head()).isEqualTo(before.head());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables/entry.txt", "tables/duty.txt", "contents.txt"})
    void anExportThatWasChangedIsRefused(String name) throws IOException {
        Random random = new Random(1);
        change(
                name,
                bytes -> {
                    byte[] changed = bytes.clone();
                    changed[random.nextInt(changed.length)] ^= 1;
                    return changed;
                });

        assertThatItIsRefused();
    }

    @Test
    void anExportWithATableMissingOrNoExportAtAllIsRefused() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("tables/pupil.txt"));
        }
        assertThatItIsRefused();

        Files.writeString(file, "Dear parents");
        assertThatItIsRefused();

        Files.delete(file);
        assertThatItIsRefused();
    }

    private void change(String name, UnaryOperator<byte[]> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(name);
            Files.write(inside, change.apply(Files.readAllBytes(inside)));
        }
    }

    private void assertThatItIsRefused() {
        assertThatThrownBy(() -> Copies.bringIn(file, imported, Clock.systemUTC()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not a whole export")
                .hasMessageContaining("nothing was imported");
        assertThat(imported).doesNotExist();
    }
}
