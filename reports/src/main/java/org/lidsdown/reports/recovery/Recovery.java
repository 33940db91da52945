package org.lidsdown.reports.recovery;

import java.time.LocalDate;
import java.util.List;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.tally.ChainHead;

/**
 * What stands on a recovery sheet.
 *
 * @param code the nine groups of the recovery code, each of four letters and digits
 * @param fingerprint the six words by which the school's keys are known
 * @param day the day on which it was made
 * @param head the log's last entry then
 */
public record Recovery(
        School school, LocalDate day, List<String> code, List<String> fingerprint, ChainHead head) {
    private static final int GROUPS = 9;

    /** Refuses a code that is not of nine groups. */
    public Recovery {
        code = List.copyOf(code);
        fingerprint = List.copyOf(fingerprint);
        if (code.size() != GROUPS) {
            throw new IllegalArgumentException("a recovery code has nine groups");
        }
    }

    @Override
    public String toString() {
        return "Recovery[" + day + "]";
    }
}
