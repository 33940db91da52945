package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.store.ALog.KHAN;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.wentOn;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.proof.Verdict;

class SealedWordsTest {
    private static final String MARKER = "marker";

    @TempDir Path folder;

    private Incident everyKindOfWords(Store store) {
        store.pupils().add("Marker Pupil", "Years 7 to 9", KHAN);
        Incident incident =
                written(
                        store,
                        opened(store, "Marker words"),
                        note("a marker note"),
                        new Act.EvidenceKept("marker evidence"),
                        wentOn("tell"));
        UUID envelope = UUID.randomUUID();
        assertThat(store.bringIn(envelope, told(store, envelope))).isTrue();
        return incident;
    }

    private static byte[] told(Store store, UUID envelope) {
        Concern concern =
                ATold.concern(UUID.randomUUID(), 1, Concern.State.FINISHED, Concern.Help.NO);
        Answers answers =
                concern.answers().withAdult(Answer.of(new Adult.Named(new Token("marker-adult"))));
        Concern marked =
                new Concern(
                        concern.id(), 1, concern.progress(), concern.origin(), answers, List.of());
        SignedKeys list = store.keyList().orElseThrow();
        GroupKey key = list.keys(list.trust()).key(KeyGroup.SAFEGUARDING);
        Label label = Label.of(envelope, marked);
        return Envelope.write(key.sealer().seal(label, ConcernText.write(marked)));
    }

    @Test
    void noWordAndNoNameLiesInAnyFileNorInAnyTable() throws IOException {
        try (Store store = ALog.in(folder)) {
            everyKindOfWords(store);
            assertThat(AThief.opens(store, ALog.signedIn(store).keyring()))
                    .contains("Marker words", "a marker note", "Marker Pupil");
        }

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(holdsMarker(Files.readAllBytes(file))).as(file.toString()).isFalse();
            }
        }
        List<String> columns = new ArrayList<>();
        ALog.on(folder, statement -> columns.addAll(columnsWithMarker(statement)));
        assertThat(columns).isEmpty();
        assertThat(Path.of("derby.log")).doesNotExist();
    }

    private static List<String> columnsWithMarker(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        Connection connection = statement.getConnection();
        try (ResultSet table =
                connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (table.next()) {
                tables.add(table.getString("TABLE_NAME"));
            }
        }
        assertThat(tables).hasSizeGreaterThan(15);
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
                while (row.next()) {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        if (holdsMarker(row, i)) {
                            found.add(table + "." + row.getMetaData().getColumnName(i));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean holdsMarker(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnTypeName(column)) {
            case "BLOB" -> holdsMarker(row.getBytes(column));
            case "CLOB" -> holdsMarker(row.getString(column).getBytes(UTF_8));
            default -> {
                Object value = row.getObject(column);
                yield value instanceof byte[] bytes
                        ? holdsMarker(bytes)
                        : holdsMarker(String.valueOf(value).getBytes(UTF_8));
            }
        };
    }

    private static boolean holdsMarker(byte[] bytes) {
        return holds(bytes, MARKER.getBytes(UTF_8)) || holds(bytes, MARKER.getBytes(UTF_16BE));
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        for (int from = 0; from <= bytes.length - wanted.length; from++) {
            int same = 0;
            while (same < wanted.length && lower(bytes[from + same]) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
    }

    @Test
    void withoutKeysEverythingThatNeedsFactsAloneWorks() {
        Incident incident;
        try (Store store = ALog.in(folder)) {
            incident = everyKindOfWords(store);
        }

        try (Store store = ALog.again(folder, Clock.systemUTC())) {
            Incident found = store.incidents().find(incident.ref()).orElseThrow();
            assertThat(found.walk()).isEqualTo(incident.walk());
            assertThat(found.entries().get(1).act()).isEqualTo(note("(sealed)"));
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 9))
                    .singleElement()
                    .satisfies(line -> assertThat(line.words()).isEqualTo("(sealed)"));
            assertThat(store.pupils().find(new PupilId("P-0001")).orElseThrow().name())
                    .isEqualTo("(sealed)");
            assertThat(store.log().rebuild("lids-down").agreed()).isTrue();
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
    }

    @Test
    void whatWasOpenedIsForgottenWhenItIsLockedAndThereAgainAfterSigningIn() {
        try (Store store = ALog.locked(folder, Clock.systemUTC())) {
            Session session = ALog.signedIn(store);
            Incident incident = everyKindOfWords(store);
            assertThat(found(store, "marker")).isOne();

            session.lock();

            assertThat(found(store, "marker")).isZero();
            assertThat(store.incidents().find(incident.ref()).orElseThrow().entries())
                    .extracting(entry -> entry.act())
                    .contains(note("(sealed)"));
            ALog.signedIn(store);
            assertThat(found(store, "marker")).isOne();
        }
    }

    private static int found(Store store, String word) {
        return store.incidents()
                .count(new LogFilter(word, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aConcernIsReadByWhoeverHoldsItsKeyAndItsLabelByAnybody() {
        try (Store store = ALog.in(folder)) {
            UUID envelope = UUID.randomUUID();
            Concern told =
                    ATold.concern(UUID.randomUUID(), 3, Concern.State.STARTED, Concern.Help.NOW);
            Concern shut = withLid(told);
            SignedKeys list = store.keyList().orElseThrow();
            GroupKey key = list.keys(list.trust()).key(KeyGroup.SAFEGUARDING);
            byte[] text = ConcernText.write(shut);
            store.bringIn(
                    envelope, Envelope.write(key.sealer().seal(Label.of(envelope, shut), text)));
            assertThat(store.concerns().waiting().getFirst().concern()).isEqualTo(shut);

            ALog.signedIn(store).lock();

            Concern label = store.concerns().waiting().getFirst().concern();
            assertThat(label.id()).isEqualTo(told.id());
            assertThat(label.isUrgent()).isTrue();
            assertThat(label.isFinished()).isFalse();
            assertThat(label.origin().kiosk()).isEqualTo("Library");
            assertThat(label.answers().lid()).isEqualTo(shut.answers().lid());
            assertThat(label.answers().adult()).isEqualTo(Answers.none().adult());
        }
    }

    private static Concern withLid(Concern told) {
        Answers answers =
                told.answers()
                        .withLid(Answer.of(Lid.SHUT))
                        .withAdult(Answer.of(new Adult.Anyone()));
        return new Concern(
                told.id(), told.step(), told.progress(), told.origin(), answers, List.of());
    }
}
