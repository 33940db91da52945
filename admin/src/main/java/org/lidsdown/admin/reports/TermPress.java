package org.lidsdown.admin.reports;

import org.lidsdown.domain.calendar.Term;

/** Makes the report of a term. */
@FunctionalInterface
public interface TermPress {
    /** The report as a PDF, made from the log as it is now. */
    byte[] press(Term term);
}
