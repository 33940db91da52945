package org.lidsdown.store.counted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Database;

/** Keeps the counts that reports add up, in the transaction that changes what is counted. */
public final class Counted {
    private Counted() {}

    /** Makes the counts askable; only while the log is being opened. */
    public static void know(Database database) {
        database.know(CountedMapper.class);
    }

    /** Counts what is there now instead of what was there before. */
    public static void change(
            Writing writing, Map<Thing, Integer> before, Map<Thing, Integer> after) {
        CountedMapper mapper = writing.on(CountedMapper.class);
        differences(before, after)
                .forEach((thing, many) -> {
                    ThingRow row = ThingRow.of(thing, many);
                    if (mapper.add(row) == 0) {
                        mapper.insert(row);
                    }
                });
    }

    /** Makes the counts what they should be, and says how many were wrong. */
    public static int rebuild(Writing writing, Map<Thing, Integer> wanted) {
        CountedMapper mapper = writing.on(CountedMapper.class);
        Map<Thing, Integer> there =
                mapper.all().stream().collect(Collectors.toMap(ThingRow::thing, ThingRow::many));
        change(writing, there, wanted);
        mapper.deleteNought();
        return differences(there, wanted).size();
    }

    private static Map<Thing, Integer> differences(
            Map<Thing, Integer> before, Map<Thing, Integer> after) {
        Set<Thing> things = new HashSet<>(before.keySet());
        things.addAll(after.keySet());
        Map<Thing, Integer> differences = new HashMap<>();
        for (Thing thing : things) {
            int more = after.getOrDefault(thing, 0) - before.getOrDefault(thing, 0);
            if (more != 0) {
                differences.put(thing, more);
            }
        }
        return differences;
    }
}
