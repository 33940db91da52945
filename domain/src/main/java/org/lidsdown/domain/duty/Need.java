package org.lidsdown.domain.duty;

import java.util.Set;

/** When a duty must be settled before its box may be left (flow-chart.md §4). */
public sealed interface Need {
    /** Whoever enters the box must do it. */
    record Always() implements Need {}

    /** At least one duty of the group must be done. */
    record OneOf(String group) implements Need {}

    /** Somebody decides: done, or not needed because of a written reason. */
    record IfApplies() implements Need {}

    /** Must be done as soon as one of the facts is true; each fact has to be decided. */
    record When(Set<String> facts) implements Need {}

    /** Must be done where every one of the facts has been decided and none is true. */
    record Unless(Set<String> facts) implements Need {}
}
