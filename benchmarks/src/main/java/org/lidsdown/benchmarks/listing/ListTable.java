package org.lidsdown.benchmarks.listing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.madeup.Lives;
import org.lidsdown.benchmarks.madeup.MadeUpLog;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.benchmarks.work.Workplace;
import org.lidsdown.store.Store;

/** Asks the list of a long log as the console does, and SQL for the same lines, by turns. */
public final class ListTable {
    private static final int SHORT = 5;
    private static final int LONG = 40;
    private static final int LONG_EVERY = 20;

    private final int incidents;
    private final int openings;
    private final int rounds;
    private final int warmups;
    private final Path folder;
    private final Answers answers = new Answers();

    /** Takes the options of a run. */
    public ListTable(Asked asked) {
        incidents = asked.number("incidents", 100_000);
        openings = asked.number("openings", 7);
        rounds = asked.number("rounds", 6);
        warmups = asked.number("warmups", 2);
        folder = Workplace.asked(asked);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news) throws IOException, SQLException {
        try (Workplace work = Workplace.in(folder)) {
            news.accept(work.words());
            Path log = work.fresh("log");
            Path plain = work.fresh("plain");
            try (Store store = MadeUpLog.create(log)) {
                fill(store, incidents, news);
                PlainList.of(store.incidents(), plain).close();
            }
            open(log, plain, news);
            type(log, plain, news);
        }
        return answers.table(incidents);
    }

    /** Brings in so many incidents, one in twenty of them a long one. */
    static void fill(Store store, int incidents, Consumer<String> news) {
        Lives lives = new Lives(store.calendar());
        for (int i = 1; i <= incidents; i++) {
            store.bringIn(lives.next(i % LONG_EVERY == 0 ? LONG : SHORT));
            if (i % 10_000 == 0) {
                news.accept("%,d incidents".formatted(i));
            }
        }
    }

    private void open(Path log, Path plain, Consumer<String> news) throws IOException {
        for (int opening = 1; opening <= openings; opening++) {
            news.accept("opening %d of %d".formatted(opening, openings));
            answers.add(Asking.FIRST, FirstPage.log(log), FirstPage.sql(plain));
        }
    }

    private void type(Path log, Path plain, Consumer<String> news) throws SQLException {
        try (Store store = MadeUpLog.open(log);
                PlainList list = PlainList.in(plain)) {
            Typist typist = new Typist(store.incidents(), list);
            for (int round = 1 - warmups; round <= rounds; round++) {
                news.accept("round %d of %d".formatted(round, rounds));
                typist.type(round > 0 ? answers : new Answers());
            }
        }
    }
}
