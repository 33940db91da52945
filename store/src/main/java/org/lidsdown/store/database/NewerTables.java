package org.lidsdown.store.database;

/** The tables were made by a later version of this program. */
public final class NewerTables extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
