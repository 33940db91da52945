package org.lidsdown.store.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.store.database.Database;

/** The list of all incidents as it was opened with the keys of one moment. */
final class Shelf {
    private record Item(LogLine line, String found) {}

    private final TreeMap<Long, Item> byOpening = new TreeMap<>();
    private final Database database;
    private final EntryWords words;
    private long seen;

    Shelf(Database database, EntryWords words) {
        this.database = database;
        this.words = words;
    }

    synchronized List<LogLine> lines(LogFilter filter, int from, int count) {
        return shown(filter).skip(from).limit(count).toList();
    }

    synchronized int count(LogFilter filter) {
        return (int) shown(filter).count();
    }

    private Stream<LogLine> shown(LogFilter filter) {
        catchUp();
        List<String> wanted = SearchText.words(filter.search());
        return byOpening.descendingMap().values().stream()
                .filter(item -> wanted.stream().allMatch(item.found()::contains))
                .map(Item::line)
                .filter(line -> shows(filter, line));
    }

    private static boolean shows(LogFilter filter, LogLine line) {
        return filter.closed().map(closed -> closed == line.closed()).orElse(true)
                && filter.choice().map(line.choices()::contains).orElse(true)
                && filter.schoolYear().map(line.ref().schoolYear()::equals).orElse(true);
    }

    private void catchUp() {
        long last = database.read(IncidentMapper.class, IncidentMapper::lastSeq);
        if (last == seen) {
            return;
        }
        boolean all = isRebuilt(last);
        List<LineRow> rows = all ? everything() : writtenUntil(last);
        EntryWords.About about = all ? words.aboutAll() : words.about();
        for (LineRow row : rows) {
            LogLine line = line(row, about);
            byOpening.put(
                    row.openedSeq(), new Item(line, SearchText.of(row.ref() + " " + line.words())));
        }
        seen = last;
    }

    private boolean isRebuilt(long last) {
        return seen == 0
                || database.read(IncidentMapper.class, mapper -> mapper.rebuilt(seen, last)) > 0;
    }

    private List<LineRow> everything() {
        byOpening.clear();
        return database.read(IncidentMapper.class, IncidentMapper::all);
    }

    private List<LineRow> writtenUntil(long last) {
        return database.read(IncidentMapper.class, mapper -> mapper.writtenBetween(seen, last));
    }

    private LogLine line(LineRow row, EntryWords.About about) {
        IncidentRef ref = new IncidentRef(row.ref());
        return new LogLine(
                ref,
                Instant.ofEpochMilli(row.openedMs()),
                about.of(ref, row.sealedWords()),
                split(row.choices()),
                new ArrayList<>(split(row.stands())),
                row.pupils(),
                Optional.ofNullable(row.nextDue()),
                row.closed());
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(words.split(" ")));
    }
}
