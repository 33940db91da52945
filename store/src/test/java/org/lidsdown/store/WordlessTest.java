package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.incident.Incident;

/** Words that were written are nowhere but in the database, also when pages of it are damaged. */
@DerbyOnly("what Derby says where its pages are damaged")
class WordlessTest {
    private static final String MARKER = "Wolpertinger";

    @TempDir Path folder;

    private void writeWords() {
        try (Store store = ALog.in(folder)) {
            for (int i = 0; i < 30; i++) {
                Incident incident = opened(store, MARKER + " words " + i);
                written(store, incident, note((MARKER + " note ").repeat(40)));
                store.pupils().add(MARKER + i, "Years 7 to 9", ALog.KHAN);
            }
            store.bringIn(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTRY", "INCIDENT", "PUPIL"})
    void damagedPagesAreNotPutIntoWords(String table) throws Exception {
        writeWords();
        ALog.damage(folder, table);
        Files.writeString(folder.resolve("log/held-by"), "a program that stopped");

        String said = whatAReaderSays();

        assertThat(said).contains("XSDG2").contains("StoreException");
        assertThatNoWordIsLeftAnywhere();
    }

    @Test
    void whatDoesNotFitIsNotPutIntoWords() throws Exception {
        writeWords();

        String said = whatAReaderSays();

        assertThat(said).contains("opened Optional.empty", "22001", "Well[");
        assertThatNoWordIsLeftAnywhere();
    }

    /** Runs it with folders of its own for whatever it leaves behind. */
    private String whatAReaderSays() throws Exception {
        Path said = folder.resolve("said");
        Files.createDirectories(folder.resolve("tmp"));
        Process reader =
                AWriter.java(
                                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                                AReader.class.getName(),
                                folder.resolve("log").toString(),
                                MARKER)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(reader.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said);
    }

    private void assertThatNoWordIsLeftAnywhere() throws IOException {
        for (Path file : BackupTest.filesIn(folder)) {
            assertThat(Files.readString(file, ISO_8859_1).contains(MARKER))
                    .as(file.toString())
                    .isFalse();
        }
        assertThat(Path.of("derby.log")).doesNotExist();
    }
}
