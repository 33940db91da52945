package org.lidsdown.admin.takeout;

import java.util.Arrays;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.signin.Reason;

/** What comes of taking something out. */
sealed interface TakenOut {
    /** It is out, and the incident says so. */
    record Done(Incident incident) implements TakenOut {}

    /** It is made and can be printed; the incident says so. */
    final class Printable implements TakenOut {
        private final Incident incident;
        private final byte[] pdf;

        Printable(Incident incident, byte[] pdf) {
            this.incident = incident;
            this.pdf = pdf;
        }

        Incident incident() {
            return incident;
        }

        byte[] pdf() {
            return pdf;
        }

        void wipe() {
            Arrays.fill(pdf, (byte) 0);
        }
    }

    /** It was not they who asked, as far as the password says. */
    record NotConfirmed(Reason reason) implements TakenOut {}

    /** The log did not take the entry, so nothing was made. */
    record Refused(Refusal refusal) implements TakenOut {}

    /** Others write to the incident all the time, so nothing was made. */
    record Busy(Incident incident) implements TakenOut {}
}
