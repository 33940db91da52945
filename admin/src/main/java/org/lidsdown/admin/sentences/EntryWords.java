package org.lidsdown.admin.sentences;

import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Written;

/** The free words that somebody wrote with an entry. */
public final class EntryWords {
    private EntryWords() {}

    /** The words; empty where there are none. */
    public static String of(Entry entry) {
        return Written.of(entry.act()).words();
    }
}
