package org.lidsdown.benchmarks.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.benchmarks.madeup.MadeUpLog;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.store.Store;

class PlainListTest {
    private static final int INCIDENTS = 250;

    @TempDir Path folder;

    @Test
    void theLogAndTheSqlShowTheSameAtEveryKey() throws SQLException {
        Set<Integer> counts = new HashSet<>();
        try (Store store = MadeUpLog.create(folder.resolve("log"))) {
            ListTable.fill(store, INCIDENTS, _ -> {});

            try (PlainList plain = PlainList.of(store.incidents(), folder.resolve("plain"))) {
                assertThat(plain.ask(LogFilter.ALL))
                        .isEqualTo(Shown.of(store.incidents(), LogFilter.ALL));
                for (LogFilter filter : Typing.keys()) {
                    Shown sql = plain.ask(filter);

                    assertThat(sql).as("%s", filter).isEqualTo(Shown.of(store.incidents(), filter));
                    counts.add(sql.count());
                }
            }
        }

        assertThat(counts).contains(0).hasSizeGreaterThan(10);
    }
}
