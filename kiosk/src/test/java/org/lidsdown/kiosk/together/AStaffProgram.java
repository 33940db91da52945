package org.lidsdown.kiosk.together;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.signin.SignIn;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;

/**
 * A head teacher without a screen, as a program of its own: writes to incidents, and says of each
 * entry that it is kept, until somebody kills it. Meanwhile backups are made and keys are changed,
 * where that is asked for.
 */
final class AStaffProgram {

    static final Staff HEAD = new Staff("a.head", "A Head", Role.HEAD);
    private static final String PASSWORD = "correct horse battery";
    private static final int ENTRIES = 25;
    private static final int KEYS_AFTER = 10;

    private AStaffProgram() {}

    /** Makes the log of a school with keys in this folder. */
    static void setUp(Path log) {
        try (Store store = Store.create(log, Clock.systemUTC(), "a test")) {
            var _ =
                    (Founding.Founded)
                            store.keyHolders().setUp("Larkrise", HEAD, PASSWORD.toCharArray());
        }
    }

    static Session signedIn(Store store) {
        return ((SignIn.In) store.keyHolders().signIn(HEAD.id(), PASSWORD.toCharArray())).session();
    }

    /** Writes to the log in this folder; with a second word, backups are made in that one. */
    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        try (Store store = Store.open(Path.of(arguments[0]), clock, "a member of staff")) {
            Session session = signedIn(store);
            boolean busy = arguments.length > 1;
            if (busy) {
                Path place = Path.of(arguments[1]);
                Thread.ofPlatform().daemon().start(() -> backUp(store, place));
            }
            while (true) {
                write(store, busy, session);
            }
        }
    }

    private static void backUp(Store store, Path place) {
        Backups backups = store.copies().backups(place, Recipients.NOBODY);
        while (true) {
            say("backup " + backups.make(false).path().getFileName());
        }
    }

    private static void write(Store store, boolean busy, Session session) {
        Incident incident =
                ((Outcome.Accepted)
                                store.incidents().open("Something was seen", List.of(), HEAD.id()))
                        .incident();
        for (int entries = 1; entries < ENTRIES; entries++) {
            Act note = new Act.NoteWritten("Note " + entries);
            incident =
                    ((Appending.Appended) store.incidents().append(incident, note, HEAD.id()))
                            .incident();
            say(incident.ref() + " " + incident.size());
            if (busy && entries % KEYS_AFTER == 0) {
                var _ = (Change.Made) store.keyHolders().rotate(KeyGroup.SAFEGUARDING, session);
                say("keys");
            }
        }
    }

    /** In one go, so that no line of another thread comes between. */
    private static void say(String line) {
        System.out.print(line + "\n");
        System.out.flush();
    }
}
