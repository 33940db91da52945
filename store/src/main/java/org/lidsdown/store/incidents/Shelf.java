package org.lidsdown.store.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.store.database.Database;

/** The list of all incidents as it was opened with the keys of one moment. */
final class Shelf {
    private static final Shown NOTHING = new Shown(Optional.empty(), List.of());

    private record Item(long opened, LogLine line, String found, String hands) {}

    private record Shown(Optional<LogFilter> filter, List<Item> items) {}

    private final TreeMap<Long, Item> byOpening = new TreeMap<>();
    private final Database database;
    private final EntryWords words;
    private volatile long seen;
    private Sight sight = new Sight(false, Set.of(), Set.of());
    private Shown shown = NOTHING;
    private List<Item> latestFirst = List.of();

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
        return shown(filter).stream().skip(from).limit(count).map(Item::line).toList();
    }

    synchronized int count(LogFilter filter) {
        return shown(filter).size();
    }

    /** Looked for once, however often it is asked for, and among fewer the more is typed. */
    private List<Item> shown(LogFilter filter) {
        catchUp(() -> true);
        Shown last = shown;
        if (!last.filter().equals(Optional.of(filter))) {
            boolean narrower = last.filter().filter(wider -> isWithin(wider, filter)).isPresent();
            shown = new Shown(Optional.of(filter), among(narrower ? last.items() : all(), filter));
        }
        return shown.items();
    }

    private List<Item> all() {
        if (latestFirst.isEmpty()) {
            latestFirst = List.copyOf(byOpening.descendingMap().values());
        }
        return latestFirst;
    }

    /** Looked for by all cores: a list is long, and somebody waits for each key. */
    private List<Item> among(List<Item> items, LogFilter filter) {
        List<String> wanted = SearchText.words(filter.search());
        return items.parallelStream()
                .filter(item -> hasAll(item.found(), wanted))
                .filter(item -> shows(filter, item.line()))
                .filter(item -> sight.sees(item.line().ref().text(), item.hands()))
                .toList();
    }

    private static boolean hasAll(String found, List<String> wanted) {
        for (String word : wanted) {
            if (!found.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this filter shows nothing that the wider one does not show. */
    private static boolean isWithin(LogFilter wider, LogFilter filter) {
        return SearchText.of(filter.search()).startsWith(SearchText.of(wider.search()))
                && filter.closed().equals(wider.closed())
                && filter.choice().equals(wider.choice())
                && filter.schoolYear().equals(wider.schoolYear());
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
        Sight now = words.sight();
        if (isRebuilt(last)) {
            shown = NOTHING;
            sight = now;
            putEverything(wanted);
        } else {
            List<Item> written = putWrittenUntil(last);
            shown = sight.equals(now) ? shownWith(written) : NOTHING;
            sight = now;
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

    private List<Item> putWrittenUntil(long last) {
        List<LineRow> rows = writtenUntil(last);
        EntryWords.About about = words.about(rows);
        return rows.stream().map(row -> put(row, about)).toList();
    }

    /** What was shown last, with these as they are now. */
    private Shown shownWith(List<Item> written) {
        if (written.isEmpty() || shown.filter().isEmpty()) {
            return shown;
        }
        Set<Long> openings = written.stream().map(Item::opened).collect(Collectors.toSet());
        List<Item> items =
                Stream.concat(
                                shown.items().stream()
                                        .filter(item -> !openings.contains(item.opened())),
                                among(written, shown.filter().get()).stream())
                        .sorted(Comparator.comparingLong(Item::opened).reversed())
                        .toList();
        return new Shown(shown.filter(), items);
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

    private Item put(LineRow row, EntryWords.About about) {
        LogLine line = row.line(about);
        String found = SearchText.of(row.ref() + " " + line.words());
        Item item = new Item(row.openedSeq(), line, found, row.hands());
        byOpening.put(row.openedSeq(), item);
        latestFirst = List.of();
        return item;
    }
}
