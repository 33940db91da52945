package org.lidsdown.store.incidents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.StoredEntry;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.counted.Counted;
import org.lidsdown.store.counted.Thing;
import org.lidsdown.store.editions.StoredEditions;
import org.lidsdown.store.proof.Rebuilt;
import org.lidsdown.store.sealing.Seals;

/** All facts, computed from the entries again. */
public final class Facts {
    private static final int AT_ONCE = 500;
    private static final String AFTER_ALL = "~";

    private final Chain chain;
    private final Telling telling;

    /** The facts of the incidents in this chain; nobody's words are opened for them. */
    public Facts(Chain chain, StoredEditions editions) {
        this.chain = chain;
        this.telling = new Telling(editions, entry -> entry.with(Seals.MARK));
    }

    /** Makes all facts agree with the entries under this calendar, and says where they did not. */
    public Rebuilt rebuild(Writing writing, SchoolCalendar calendar) {
        FactMapper mapper = writing.on(FactMapper.class);
        Map<String, Integer> differences = new TreeMap<>();
        List<IncidentRef> refs = chain.incidents();
        Map<Thing, Integer> counted = new HashMap<>();
        String after = "";
        for (int from = 0; from <= refs.size(); from += AT_ONCE) {
            List<IncidentRef> part = refs.subList(from, Math.min(from + AT_ONCE, refs.size()));
            boolean all = from + AT_ONCE > refs.size();
            String last = all ? AFTER_ALL : part.getLast().text();
            List<Projection> projections =
                    part.stream().map(ref -> projection(ref, calendar)).toList();
            for (FactTable<?> table : FactTables.ALL) {
                int wrong = correct(mapper, table, projections, after, last);
                differences.merge(table.name(), wrong, Integer::sum);
            }
            projections.forEach(p ->
                    Countable.of(p).forEach((thing, n) -> counted.merge(thing, n, Integer::sum)));
            after = last;
        }
        differences.put("counted", Counted.rebuild(writing, counted));
        return new Rebuilt(refs.size(), differences);
    }

    private static <R> int correct(
            FactMapper mapper,
            FactTable<R> table,
            List<Projection> projections,
            String after,
            String last) {
        Set<R> there = new HashSet<>(table.statements().between().of(mapper, after, last));
        Set<R> wanted = new HashSet<>();
        projections.forEach(projection -> wanted.addAll(table.of().apply(projection)));
        return table.change(mapper, there, wanted);
    }

    private Projection projection(IncidentRef ref, SchoolCalendar calendar) {
        List<StoredEntry> stored = chain.entries(ref);
        return Projection.of(telling.incident(stored), Beginning.of(stored.getFirst()), calendar);
    }
}
