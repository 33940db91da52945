package org.lidsdown.domain.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the safety log can count; answered by whoever keeps the log. */
public interface Tallies {
    /** Everything that is counted for this period, true and unrounded: not for print. */
    Counts<Integer> of(Period period);

    /**
     * What the school changed after its reviews in this period, in sentences entered for
     * publication.
     */
    List<String> changes(Period period);

    /** The day of the log's first entry; nothing before it was counted. */
    Optional<LocalDate> begun();

    /** The day on which it is counted; of a term that is not over, only what was until then. */
    LocalDate today();

    /** The log's last entry. */
    ChainHead chainHead();
}
