package org.lidsdown.store.incidents;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Brings the stored facts of an incident from one projection to the next, by what differs. */
final class Projecting {
    private final FactMapper facts;

    Projecting(FactMapper facts) {
        this.facts = facts;
    }

    void change(@Nullable Projection before, Projection after) {
        each(
                before == null ? Set.of() : before.choices(),
                after.choices(),
                FactMapper::deleteChoice,
                FactMapper::insertChoice);
        each(
                before == null ? Set.of() : before.branches(),
                after.branches(),
                FactMapper::deleteBranch,
                FactMapper::insertBranch);
        each(
                before == null ? Set.of() : before.duties(),
                after.duties(),
                FactMapper::deleteDuty,
                FactMapper::insertDuty);
        each(
                before == null ? Set.of() : before.arrows(),
                after.arrows(),
                FactMapper::deleteArrow,
                FactMapper::insertArrow);
        each(
                before == null ? Set.of() : before.links(),
                after.links(),
                FactMapper::deleteLink,
                FactMapper::insertLink);
        minus(after.links(), before == null ? Set.of() : before.links())
                .forEach(facts::waitsNoLonger);
    }

    private <R> void each(
            Set<R> before,
            Set<R> after,
            BiConsumer<FactMapper, R> delete,
            BiConsumer<FactMapper, R> insert) {
        minus(before, after).forEach(row -> delete.accept(facts, row));
        minus(after, before).forEach(row -> insert.accept(facts, row));
    }

    static <R> Set<R> minus(Set<R> all, Set<R> without) {
        Set<R> left = new HashSet<>(all);
        left.removeAll(without);
        return left;
    }
}
