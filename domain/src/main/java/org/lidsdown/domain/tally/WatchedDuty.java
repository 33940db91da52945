package org.lidsdown.domain.tally;

import java.util.Set;

/** A duty of the chart whose punctuality governors are told. */
public enum WatchedDuty {
    /** Record the incident in the safety log. */
    RECORD(Set.of("P04"), Set.of("record")),
    /** A child is at risk: inform children's social care. */
    AT_RISK(Set.of("P26"), Set.of("victim")),
    /** Contact the local authority's designated officer. */
    LADO(Set.of("P17"), Set.of("staff")),
    /** Inform parents or carers. */
    PARENTS(Set.of("P25", "P30"), Set.of("victim", "instigator")),
    /** Review the school's procedures and policies. */
    REVIEW(Set.of("P32"), Set.of("review"));

    private final Set<String> duties;
    private final Set<String> boxes;

    WatchedDuty(Set<String> duties, Set<String> boxes) {
        this.duties = duties;
        this.boxes = boxes;
    }

    /** The ids of the chart's duties that are counted together. */
    public Set<String> duties() {
        return duties;
    }

    /** The chart's boxes in which they stand. */
    public Set<String> boxes() {
        return boxes;
    }
}
