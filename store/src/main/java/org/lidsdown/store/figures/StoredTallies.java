package org.lidsdown.store.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Period;
import org.lidsdown.domain.tally.Tallies;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Head;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.editions.StoredEditions;
import org.lidsdown.store.sealing.Seals;

/** Counts what the log's database holds, by few grouped questions over its facts. */
public final class StoredTallies implements Tallies {
    private static final String UNREAD =
            "What the school changed is not printed here, because this report was made without the keys to read it: sign in to the console to make it.";

    private final Database database;
    private final Chain chain;
    private final StoredEditions editions;
    private final Seals seals;
    private final Names names;
    private final Clock clock;

    /** The tallies of this database; sentences that hold one of the names are not published. */
    public StoredTallies(
            Database database,
            Chain chain,
            StoredEditions editions,
            Seals seals,
            Names names,
            Clock clock) {
        this.database = database;
        this.chain = chain;
        this.editions = editions;
        this.seals = seals;
        this.names = names;
        this.clock = clock;
        database.know(TallyMapper.class);
    }

    @Override
    public Counts<Integer> of(Period period) {
        Chart chart = editions.inForce(period.last()).chart();
        LocalDate today = today();
        LocalDate seen = today.isBefore(period.last()) ? today : period.last();
        return ask(mapper -> new Count(mapper, period, chart, seen).counts());
    }

    @Override
    public List<String> changes(Period period) {
        Days days = Days.of(period.countedFrom(), period.last());
        List<Optional<String>> read =
                ask(mapper -> mapper.closings(days.from(), days.until())).stream()
                        .map(this::words)
                        .toList();
        Stream<String> sentences =
                read.stream()
                        .flatMap(Optional::stream)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .map(names::published);
        boolean allRead = read.stream().allMatch(Optional::isPresent);
        return Stream.concat(sentences, allRead ? Stream.empty() : Stream.of(UNREAD)).toList();
    }

    private Optional<String> words(ClosingRow row) {
        IncidentRef ref = new IncidentRef(row.incident());
        return seals.read(ref.text(), Seals.place(ref, row.number()), row.sealed())
                .map(String::strip);
    }

    @Override
    public Optional<LocalDate> begun() {
        return Stream.of(ask(TallyMapper::begun), ask(TallyMapper::firstOpened))
                .flatMap(Optional::stream)
                .min(Long::compareTo)
                .map(moment -> LocalDate.ofInstant(Instant.ofEpochMilli(moment), Days.SCHOOL));
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.SCHOOL);
    }

    @Override
    public ChainHead chainHead() {
        Head head = chain.head();
        return new ChainHead(head.seq(), head.hash().hex());
    }

    private <T> T ask(Function<TallyMapper, T> question) {
        return database.read(TallyMapper.class, question);
    }
}
