package org.lidsdown.admin.takeout;

import org.lidsdown.domain.incident.Act;

/** Makes the record of an incident. */
@FunctionalInterface
public interface RecordPress {
    /** The record as a PDF file; the act is the entry that says that it is made. */
    byte[] press(Wanted wanted, Act.TakenOut out);
}
