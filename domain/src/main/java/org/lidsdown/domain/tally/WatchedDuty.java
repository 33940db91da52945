package org.lidsdown.domain.tally;

import java.util.Set;

/** A duty of the chart whose punctuality governors are told. */
public enum WatchedDuty {
    /** Record the incident in the safety log. */
    RECORD,
    /** A child is at risk: inform children's social care. */
    AT_RISK,
    /** Contact the local authority's designated officer. */
    LADO,
    /** Inform parents or carers. */
    PARENTS,
    /** Review the school's procedures and policies. */
    REVIEW;

    /** The ids of the chart's duties that are counted together. */
    public Set<String> duties() {
        return switch (this) {
            case RECORD -> Set.of("P04");
            case AT_RISK -> Set.of("P26");
            case LADO -> Set.of("P17");
            case PARENTS -> Set.of("P25", "P30");
            case REVIEW -> Set.of("P32");
        };
    }

    /** The chart's boxes in which they stand. */
    public Set<String> boxes() {
        return switch (this) {
            case RECORD -> Set.of("record");
            case AT_RISK -> Set.of("victim");
            case LADO -> Set.of("staff");
            case PARENTS -> Set.of("victim", "instigator");
            case REVIEW -> Set.of("review");
        };
    }
}
