package org.lidsdown.benchmarks.listing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.benchmarks.table.Table;

/** How long the answers took, in milliseconds: those of the list, and those of SQL alone. */
final class Answers {
    private final Map<Asking, Sample> ours = new EnumMap<>(Asking.class);
    private final Map<Asking, Sample> sql = new EnumMap<>(Asking.class);

    void add(Asking asking, double our, double plain) {
        of(ours, asking).add(our);
        of(sql, asking).add(plain);
    }

    private static Sample of(Map<Asking, Sample> samples, Asking asking) {
        return Objects.requireNonNull(samples.computeIfAbsent(asking, _ -> new Sample()));
    }

    Table table(int incidents) {
        Table table =
                new Table(
                        "%,d incidents".formatted(incidents),
                        "p50, ms",
                        "p95, ms",
                        "worst, ms",
                        "SQL p50, ms",
                        "SQL p95, ms",
                        "goal");
        for (Asking asking : Asking.values()) {
            Sample our = of(ours, asking);
            Sample plain = of(sql, asking);
            table.add(
                    asking.title,
                    "%.1f".formatted(our.median()),
                    "%.1f".formatted(our.at(0.95)),
                    "%.1f".formatted(our.at(1)),
                    "%.1f".formatted(plain.median()),
                    "%.1f".formatted(plain.at(0.95)),
                    asking.goal);
        }
        return table;
    }
}
