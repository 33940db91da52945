package org.lidsdown.benchmarks.listing;

/** When the list is asked, and within how many milliseconds it should have answered. */
enum Asking {
    FIRST("first page, the first that a program reads", "<= 200 ms"),
    AGAIN("first page, again", "<= 200 ms"),
    KEY("each key of a search", "<= 50 ms at p95"),
    KEY_AFTER_WRITING("each key, an entry written since the last", "<= 50 ms at p95");

    final String title;
    final String goal;

    Asking(String title, String goal) {
        this.title = title;
        this.goal = goal;
    }
}
