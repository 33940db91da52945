package org.lidsdown.admin.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.lidsdown.domain.incident.LogLine;

/**
 * A list of as many lines as there are, of which only the pages that somebody looks at are read.
 */
final class Pages extends ObservableListBase<Optional<LogLine>> {
    static final int PAGE = 100;
    private static final int KEPT = 60;

    private final Map<Integer, List<LogLine>> pages =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<LogLine>> eldest) {
                    return size() > KEPT;
                }
            };
    private final Set<Integer> asked = new HashSet<>();
    private final IntConsumer ask;
    private int size;

    Pages(IntConsumer ask) {
        this.ask = ask;
    }

    /** Begins anew: so many lines, and the first of them. */
    void begin(int count, List<LogLine> first) {
        beginChange();
        List<Optional<LogLine>> before = new ArrayList<>();
        for (int i = 0; i < Math.min(size, PAGE); i++) {
            before.add(line(i));
        }
        pages.clear();
        asked.clear();
        size = count;
        pages.put(0, first);
        nextReplace(0, size, before);
        endChange();
    }

    /** Puts in a page that was asked for. */
    void put(int page, List<LogLine> lines) {
        asked.remove(page);
        pages.put(page, lines);
        beginChange();
        for (int i = page * PAGE; i < Math.min(size, page * PAGE + lines.size()); i++) {
            nextSet(i, Optional.empty());
        }
        endChange();
    }

    @Override
    public Optional<LogLine> get(int index) {
        int page = index / PAGE;
        if (!pages.containsKey(page) && asked.add(page)) {
            ask.accept(page);
        }
        return line(index);
    }

    private Optional<LogLine> line(int index) {
        List<LogLine> page = pages.getOrDefault(index / PAGE, List.of());
        int at = index % PAGE;
        return at < page.size() ? Optional.of(page.get(at)) : Optional.empty();
    }

    @Override
    public int size() {
        return size;
    }
}
