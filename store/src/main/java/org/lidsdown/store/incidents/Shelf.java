package org.lidsdown.store.incidents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.store.database.Database;

/** The list of all incidents as it was opened with the keys of one moment. */
final class Shelf {
    private record Item(LogLine line, String found, String hands) {}

    private final TreeMap<Long, Item> byOpening = new TreeMap<>();
    private final Database database;
    private final EntryWords words;
    private volatile long seen;
    private Sight sight = new Sight(false, Set.of(), Set.of());

    Shelf(Database database, EntryWords words) {
        this.database = database;
        this.words = words;
    }

    /** Reads everything before somebody asks, for as long as that is wanted. */
    synchronized void fill(BooleanSupplier wanted) {
        if (wanted.getAsBoolean()) {
            catchUp(wanted);
        }
    }

    /** Whether it was filled; from then on it only takes over what is new. */
    boolean isFilled() {
        return seen > 0;
    }

    synchronized List<LogLine> lines(LogFilter filter, int from, int count) {
        return shown(filter).skip(from).limit(count).toList();
    }

    synchronized int count(LogFilter filter) {
        return (int) shown(filter).count();
    }

    private Stream<LogLine> shown(LogFilter filter) {
        catchUp(() -> true);
        List<String> wanted = SearchText.words(filter.search());
        return byOpening.descendingMap().values().stream()
                .filter(item -> sight.sees(item.line().ref().text(), item.hands()))
                .filter(item -> wanted.stream().allMatch(item.found()::contains))
                .map(Item::line)
                .filter(line -> shows(filter, line));
    }

    private static boolean shows(LogFilter filter, LogLine line) {
        return filter.closed().map(closed -> closed == line.closed()).orElse(true)
                && filter.choice().map(line.choices()::contains).orElse(true)
                && filter.schoolYear().map(line.ref().schoolYear()::equals).orElse(true);
    }

    private void catchUp(BooleanSupplier wanted) {
        long last = database.read(IncidentMapper.class, IncidentMapper::lastSeq);
        if (last == seen) {
            return;
        }
        sight = words.sight();
        if (isRebuilt(last)) {
            putEverything(wanted);
        } else {
            EntryWords.About about = words.about();
            writtenUntil(last).forEach(row -> put(row, about));
        }
        if (wanted.getAsBoolean()) {
            seen = last;
        }
    }

    private boolean isRebuilt(long last) {
        return seen == 0
                || database.read(IncidentMapper.class, mapper -> mapper.rebuilt(seen, last)) > 0;
    }

    private void putEverything(BooleanSupplier wanted) {
        byOpening.clear();
        EntryWords.About about = words.aboutAll();
        database.each(
                IncidentMapper.ALL,
                row -> {
                    put(LineRow.of(row), about);
                    return wanted.getAsBoolean();
                });
    }

    /** Each by its key: asked for together, the database would look at all that there are. */
    private List<LineRow> writtenUntil(long last) {
        return database.read(
                IncidentMapper.class,
                mapper ->
                        mapper.writtenBetween(seen, last).stream()
                                .map(mapper::line)
                                .flatMap(Optional::stream)
                                .toList());
    }

    private void put(LineRow row, EntryWords.About about) {
        LogLine line = row.line(about);
        byOpening.put(
                row.openedSeq(),
                new Item(line, SearchText.of(row.ref() + " " + line.words()), row.hands()));
    }
}
