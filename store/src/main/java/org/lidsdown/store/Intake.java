package org.lidsdown.store;

/** The small door through which kiosks hand over what pupils told; open until it is closed. */
public interface Intake extends AutoCloseable {
    /** The port on which kiosks hand over. */
    int port();

    /** Closes the door; what is being handed over is finished first. */
    @Override
    void close();
}
