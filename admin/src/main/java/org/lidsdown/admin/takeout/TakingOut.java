package org.lidsdown.admin.takeout;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.domain.custody.Custody;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.Reason;
import org.lidsdown.domain.signin.Session;

/**
 * Takes something out of the log for one person: the password again, then the entry, and only then
 * what was asked for.
 */
public final class TakingOut {
    private static final int TRIES = 20;

    private final Incidents incidents;
    private final Custody custody;
    private final KeyHolders holders;
    private final Supplier<Session> session;
    private final RecordPress press;

    /** Takes out as whoever has the session of the moment. */
    public TakingOut(
            Incidents incidents,
            Custody custody,
            KeyHolders holders,
            Supplier<Session> session,
            RecordPress press) {
        this.incidents = incidents;
        this.custody = custody;
        this.holders = holders;
        this.session = session;
        this.press = press;
    }

    /** Whether this person's role may take anything out. */
    boolean isAllowed() {
        return session.get().staff().role().mayExport();
    }

    /** Saves what is wanted in this place; the password is wiped. */
    TakenOut save(Wanted wanted, Act.TakenOut out, char[] password, Path to) {
        NewFile.check(to);
        TakenOut confirmed = confirmed(wanted, password);
        if (!(confirmed instanceof TakenOut.Done)) {
            return confirmed;
        }
        if (wanted.file().isPresent()) {
            return said(
                    custody.copy(
                            wanted.incident(),
                            wanted.file().get().file(),
                            out,
                            to,
                            session.get().staff().id()));
        }
        TakenOut done = said(written(wanted.incident(), out));
        if (done instanceof TakenOut.Done(Incident now)) {
            NewFile.write(to, press.press(wanted.as(now), out));
        }
        return done;
    }

    /** Makes the record for a printer; the password is wiped. */
    TakenOut print(Wanted wanted, Act.TakenOut out, char[] password) {
        TakenOut confirmed = confirmed(wanted, password);
        if (!(confirmed instanceof TakenOut.Done)) {
            return confirmed;
        }
        TakenOut done = said(written(wanted.incident(), out));
        return done instanceof TakenOut.Done(Incident now)
                ? new TakenOut.Printable(now, press.press(wanted.as(now), out))
                : done;
    }

    private TakenOut confirmed(Wanted wanted, char[] password) {
        try {
            return switch (holders.confirm(password, session.get())) {
                case Change.Made() -> new TakenOut.Done(wanted.incident());
                case Change.Refused(var reason) -> new TakenOut.NotConfirmed(reason);
                case Change.KeysMissing _ -> new TakenOut.NotConfirmed(Reason.NOT_ALLOWED);
            };
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private Appending written(Incident seen, Act act) {
        String by = session.get().staff().id();
        Appending appending = incidents.append(seen, act, by);
        for (int i = 0; i < TRIES; i++) {
            if (!(appending instanceof Appending.SomebodyWroteFirst(Incident now))) {
                return appending;
            }
            appending = incidents.append(now, act, by);
        }
        return appending;
    }

    private static TakenOut said(Appending appending) {
        return switch (appending) {
            case Appending.Appended(Incident now) -> new TakenOut.Done(now);
            case Appending.Refused(var refusal) -> new TakenOut.Refused(refusal);
            case Appending.SomebodyWroteFirst(Incident now) -> new TakenOut.Busy(now);
        };
    }
}
