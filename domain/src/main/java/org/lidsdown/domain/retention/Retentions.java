package org.lidsdown.domain.retention;

import java.time.LocalDate;
import java.util.List;

/** The school's rule for how long incidents are kept, and what it comes to. */
public interface Retentions {
    /** The rule in force. */
    Retention inForce();

    /** Puts another rule in force; durable, and in the log, when this comes back. */
    void give(Retention rule, String by);

    /**
     * The closed incidents that may be erased on this day, those that were closed first before the
     * others; only those that whoever is in sees.
     */
    List<Due> due(LocalDate day);
}
