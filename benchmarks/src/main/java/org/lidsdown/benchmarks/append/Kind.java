package org.lidsdown.benchmarks.append;

/** What is written in a turn: so many entries, and then as many rows into the raw table. */
enum Kind {
    NOTE("a note", true, 1),
    STEP("any act along the chart", false, 1),
    NOTES("notes, one straight after the other", true, 20);

    final String title;
    final boolean note;
    final int atOnce;

    Kind(String title, boolean note, int atOnce) {
        this.title = title;
        this.note = note;
        this.atOnce = atOnce;
    }
}
