package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.custody.Given;
import org.lidsdown.domain.custody.Watch;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.domain.people.AtKiosk;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.store.backup.Content;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Verdict;

/** Nothing is done that has no entry, and no entry says what was not done. */
class NothingUnwrittenTest {
    private static final int ROUNDS = Integer.getInteger("lidsdown.aborted", 60) / 12;

    private static final Watch NOBODY =
            new Watch() {
                @Override
                public void done(double share) {}

                @Override
                public boolean isCalledOff() {
                    return false;
                }
            };

    @TempDir Path folder;

    private interface Doing {
        void does(Store store, int round);
    }

    private final Map<String, Doing> acts = new LinkedHashMap<>();

    private Session sheet;
    private Incident incident;

    private void prepare(Store store) throws IOException {
        incident = ALog.opened(store, "there before");
        sheet = ((Recovery.Opened) store.keyHolders().recover(ALog.code())).session();
        Path file = Files.writeString(folder.resolve("chat.txt"), "what was said");
        acts.put("open", (there, _) -> ALog.opened(there, "another"));
        acts.put("look", (there, _) -> there.trail().lookedAt(incident.ref(), ALog.KHAN));
        acts.put("report", (there, _) -> there.trail().reportMade("termly", "t", ALog.KHAN));
        acts.put("pupil", (there, _) -> there.pupils().add("A Pupil", "Years 7 to 9", ALog.KHAN));
        PupilId pupil = store.pupils().add("Another Pupil", "Years 7 to 9", ALog.KHAN).id();
        AtKiosk shown = new AtKiosk(pupil, "rocket", "Another", Manner.USUAL);
        acts.put("shown", (there, _) -> there.pupils().showAtKiosk(shown, ALog.KHAN));
        acts.put("concern", (there, _) -> told(there));
        acts.put("calendar", (there, n) -> there.giveCalendar(calendar(n), ALog.KHAN));
        acts.put("kiosk", (there, _) -> there.kiosks().provision(AKiosk.LIBRARY, ALog.KHAN));
        acts.put("colleague", this::enrol);
        acts.put("key", (there, _) -> made(there.keyHolders().rotate(KeyGroup.HEAD, sheet)));
        acts.put("sign in", (there, _) -> ALog.signedIn(there));
        acts.put("failed", (there, _) -> there.keyHolders().signIn("x", "y".toCharArray()));
        acts.put("file", (there, _) -> keep(there, file));
    }

    private static String calendar(int round) {
        return "# " + round + "\n" + CalendarFile.exampleText();
    }

    private static void told(Store store) {
        UUID id = UUID.randomUUID();
        Concern concern = ATold.concern(id, 1, Concern.State.FINISHED, Concern.Help.NO);
        store.bringIn(id, ATold.sealed(id, concern));
    }

    private void enrol(Store store, int round) {
        Staff staff = new Staff("n" + round, "Somebody New", Role.TECHNICIAN);
        made(store.keyHolders().enrol(staff, ALog.PASSWORD.toCharArray(), sheet));
    }

    private static void made(Change change) {
        assertThat(change).isEqualTo(new Change.Made());
    }

    private void keep(Store store, Path file) {
        Incident now = store.incidents().find(incident.ref()).orElseThrow();
        store.custody().keep(now, new Given(file, "a chat"), ALog.KHAN, NOBODY);
    }

    @Test
    void everyActWritesAnEntry() throws IOException {
        try (Store store = ALog.in(folder)) {
            prepare(store);
            ALog.signedIn(store);
            for (Map.Entry<String, Doing> act : acts.entrySet()) {
                long before = store.log().head().entry();
                act.getValue().does(store, 1);
                assertThat(store.log().head().entry()).as(act.getKey()).isGreaterThan(before);
            }
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
    }

    @Test
    void whateverCannotBeWrittenDownIsNotDone() throws IOException {
        try (Store store = ALog.in(folder)) {
            prepare(store);
        }
        long last =
                ALog.asked(folder, "SELECT MAX(seq) FROM entry").stream()
                        .mapToLong(Long::parseLong)
                        .sum();
        ALog.sql(
                folder,
                "ALTER TABLE entry ADD CONSTRAINT no_more CHECK (seq <= " + (last + 1) + ")");
        try (Store store = ALog.again(folder)) {
            Content before = store.copies().content();
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<String, Doing> act : acts.entrySet()) {
                    int now = round;
                    assertThatThrownBy(() -> act.getValue().does(store, now))
                            .as(act.getKey())
                            .isInstanceOf(StoreException.class);
                }
            }
            assertThat(store.copies().content()).isEqualTo(before);
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
    }

    @Test
    void whatCannotBeDoneIsNotWrittenDown() throws IOException {
        try (Store store = ALog.in(folder)) {
            prepare(store);
        }
        ALog.sql(folder, "ALTER TABLE incident ADD CONSTRAINT no_more CHECK (entries < 2)");
        try (Store store = ALog.again(folder)) {
            Content before = store.copies().content();
            for (int round = 0; round < ROUNDS; round++) {
                assertThatThrownBy(() -> ALog.written(store, incident, ALog.note("words")))
                        .isInstanceOf(StoreException.class);
            }
            assertThat(store.copies().content()).isEqualTo(before);
        }
    }
}
