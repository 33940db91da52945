package org.lidsdown.domain.figures;

import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.tally.ChainHead;

/**
 * All that the termly report to governors prints. No person has a place in it.
 *
 * @param school the school's name
 * @param madeUp whether the school and its incidents are made up, which the report then says on
 *     every page
 * @param threshold the smallest number but zero that is printed as it is
 * @param term the term itself
 * @param lastTerm the term before, where there is one
 * @param yearAgo the same term a year before, where there is one
 * @param changes what the school changed, in sentences entered for publication
 * @param chainHead the safety log's last entry
 */
public record TermFigures(
        String school,
        boolean madeUp,
        int threshold,
        Column term,
        Optional<Column> lastTerm,
        Optional<Column> yearAgo,
        List<String> changes,
        ChainHead chainHead) {
    public TermFigures {
        changes = List.copyOf(changes);
    }
}
