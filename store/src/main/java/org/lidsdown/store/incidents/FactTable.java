package org.lidsdown.store.incidents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One table of facts.
 *
 * @param <R> a row of it; a row that differs in anything is another row
 * @param name the table's name
 * @param of the rows that a projection has in it
 * @param incident which incident a row belongs to
 * @param statements how rows are put in, taken out and found
 */
record FactTable<R>(
        String name,
        Function<Projection, Set<R>> of,
        Function<R, String> incident,
        Statements<R> statements) {
    /** The statements of one table. */
    record Statements<R>(
            BiConsumer<FactMapper, R> insert,
            BiConsumer<FactMapper, R> delete,
            Between<R> between) {}

    /** Finds the rows of all incidents after this reference, up to and with that one. */
    interface Between<R> {
        List<R> of(FactMapper mapper, String after, String last);
    }

    /** Brings the table from one state to another, and says how many rows that took. */
    int change(FactMapper mapper, Set<R> before, Set<R> after) {
        Set<R> out = minus(before, after);
        Set<R> in = minus(after, before);
        out.forEach(row -> statements.delete().accept(mapper, row));
        in.forEach(row -> statements.insert().accept(mapper, row));
        return out.size() + in.size();
    }

    private static <R> Set<R> minus(Set<R> all, Set<R> without) {
        Set<R> left = new HashSet<>(all);
        left.removeAll(without);
        return left;
    }
}
