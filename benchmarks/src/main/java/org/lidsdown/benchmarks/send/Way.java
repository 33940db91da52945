package org.lidsdown.benchmarks.send;

/** How what was told comes to lie on the disk. */
enum Way {
    SEND("Send: sealed, and safe in the outbox"),
    RAW("raw write and fsync of the same bytes"),
    RAW_AND_WHOLE("raw write, fsync, rename, fsync of the folder");

    final String title;

    Way(String title) {
        this.title = title;
    }
}
