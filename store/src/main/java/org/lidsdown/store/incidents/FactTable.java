package org.lidsdown.store.incidents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /**
     * The statements of one table.
     *
     * @param rest how a row takes the place of another one of its key
     */
    record Statements<R>(
            BiConsumer<FactMapper, R> insert,
            BiConsumer<FactMapper, R> delete,
            Between<R> between,
            Optional<Rest<R>> rest) {
        /** The statements of a table whose rows are taken out and put in again. */
        static <R> Statements<R> of(
                BiConsumer<FactMapper, R> insert,
                BiConsumer<FactMapper, R> delete,
                Between<R> between) {
            return new Statements<>(insert, delete, between, Optional.empty());
        }
    }

    /** What is not the key of a row. */
    record Rest<R>(Function<R, Object> key, BiConsumer<FactMapper, R> update) {}

    /** Finds the rows of all incidents after this reference, up to and with that one. */
    interface Between<R> {
        List<R> of(FactMapper mapper, String after, String last);
    }

    /** Brings the table from one state to another, and says how many rows that took. */
    int change(FactMapper mapper, Set<R> before, Set<R> after) {
        Set<R> out = minus(before, after);
        Set<R> in = minus(after, before);
        int changes = out.size() + in.size();
        statements.rest().ifPresent(rest -> replace(mapper, rest, out, in));
        out.forEach(row -> statements.delete().accept(mapper, row));
        in.forEach(row -> statements.insert().accept(mapper, row));
        return changes;
    }

    /** Updates the rows whose key stays, and leaves those to be taken out and put in. */
    private static <R> void replace(FactMapper mapper, Rest<R> rest, Set<R> out, Set<R> in) {
        Map<Object, R> old = new HashMap<>();
        out.forEach(row -> old.put(rest.key().apply(row), row));
        in.removeIf(row -> {
            R before = old.get(rest.key().apply(row));
            if (before == null) {
                return false;
            }
            rest.update().accept(mapper, row);
            return out.remove(before);
        });
    }

    private static <R> Set<R> minus(Set<R> all, Set<R> without) {
        Set<R> left = new HashSet<>(all);
        left.removeAll(without);
        return left;
    }
}
