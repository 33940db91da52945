package org.lidsdown.store.intake;

/** A door to the log for other programs, open until it is closed. */
public interface Door extends AutoCloseable {
    /** The port at which they come. */
    int port();

    @Override
    void close();
}
