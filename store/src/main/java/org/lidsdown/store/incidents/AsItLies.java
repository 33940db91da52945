package org.lidsdown.store.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.store.database.Database;

/**
 * The list of all incidents where it lies: how many there are is counted already, and the first
 * lines are soon read, each group's latest along an index, and what a colleague shared one by one.
 * It cannot be searched.
 */
final class AsItLies {
    private final Database database;
    private final EntryWords words;

    AsItLies(Database database, EntryWords words) {
        this.database = database;
        this.words = words;
    }

    int count() {
        Sight sight = words.sight();
        if (sight.all()) {
            return database.read(IncidentMapper.class, IncidentMapper::count);
        }
        return inOthersHands(sight).size()
                + database.read(
                        IncidentMapper.class,
                        mapper -> sight.hands().stream().mapToInt(mapper::countIn).sum());
    }

    int countOpen() {
        Sight sight = words.sight();
        int shared = (int) inOthersHands(sight).stream().filter(row -> !row.closed()).count();
        return shared
                + database.read(
                        IncidentMapper.class,
                        mapper -> hands(sight).mapToInt(mapper::countOpenIn).sum());
    }

    private static Stream<String> hands(Sight sight) {
        return sight.all()
                ? Stream.of(KeyGroup.values()).map(KeyGroup::id)
                : sight.hands().stream();
    }

    List<LogLine> due(LocalDate until, int most) {
        Sight sight = words.sight();
        Stream<LineRow> shared =
                inOthersHands(sight).stream().filter(row -> !row.closed() && row.isDue(until));
        Stream<LineRow> inHands = hands(sight).flatMap(one -> dueIn(one, until, most).stream());
        List<LineRow> page =
                Stream.concat(shared, inHands).sorted(LineRow.FIRST_DUE).limit(most).toList();
        EntryWords.About about = words.about(page);
        return page.stream().map(row -> row.line(about)).toList();
    }

    private List<LineRow> dueIn(String hands, LocalDate until, int most) {
        return database.read(IncidentMapper.class, mapper -> mapper.dueIn(hands, until, most));
    }

    List<LogLine> lines(int from, int count) {
        List<LineRow> page =
                latest(words.sight(), from + count).stream()
                        .sorted(Comparator.comparingLong(LineRow::openedSeq).reversed())
                        .skip(from)
                        .limit(count)
                        .toList();
        EntryWords.About about = words.about(page);
        return page.stream().map(row -> row.line(about)).toList();
    }

    /** At least so many of those that were opened last, where there are as many, in any order. */
    private List<LineRow> latest(Sight sight, int count) {
        List<LineRow> rows = new ArrayList<>();
        if (sight.all()) {
            database.each(IncidentMapper.LATEST, row -> rows.add(LineRow.of(row)), count);
            return rows;
        }
        for (String hands : sight.hands()) {
            database.each(IncidentMapper.LATEST_IN, row -> rows.add(LineRow.of(row)), hands, count);
        }
        rows.addAll(inOthersHands(sight));
        return rows;
    }

    /** What was shared with whoever is in, and that they would not see otherwise. */
    private List<LineRow> inOthersHands(Sight sight) {
        return database.read(
                IncidentMapper.class,
                mapper ->
                        sight.shared().stream()
                                .map(mapper::line)
                                .flatMap(Optional::stream)
                                .filter(row -> !sight.hands().contains(row.hands()))
                                .toList());
    }
}
