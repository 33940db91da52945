package org.lidsdown.domain.custody;

import org.lidsdown.domain.files.Checked;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Refusal;

/** What comes of giving a file to be kept. */
public sealed interface Keeping {
    /** It is kept; the incident with its entry. */
    record Kept(Incident incident) implements Keeping {}

    /** It is no file that is kept; nothing has changed. */
    record Unfit(Checked.Why why) implements Keeping {}

    /** The incident does not take it now; nothing has changed. */
    record Refused(Refusal refusal) implements Keeping {}

    /** Whoever gave it thought better of it; nothing has changed. */
    record CalledOff() implements Keeping {}
}
