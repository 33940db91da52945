package org.lidsdown.store;

import java.util.ArrayList;
import java.util.List;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.people.Pupil;

/** Somebody who has the whole database and a ring of keys, and opens whatever opens. */
final class AThief {
    private AThief() {}

    /** All words and names that these keys open. */
    static List<String> opens(Store store, Keyring keys) {
        Keyring before = store.wear(keys);
        try {
            List<String> opened = new ArrayList<>();
            for (LogLine line : store.incidents().lines(LogFilter.ALL, 0, Integer.MAX_VALUE)) {
                opened.addAll(words(store.incidents().find(line.ref()).orElseThrow()));
            }
            store.pupils().all().stream().map(Pupil::name).forEach(opened::add);
            opened.removeIf("(sealed)"::equals);
            return opened;
        } finally {
            store.wear(before);
        }
    }

    private static List<String> words(Incident incident) {
        return incident.entries().stream()
                .flatMap(entry ->
                        switch (entry.act()) {
                            case Act.Opened opened -> List.of(opened.words()).stream();
                            case Act.NoteWritten note -> List.of(note.words()).stream();
                            default -> List.<String>of().stream();
                        })
                .toList();
    }
}
