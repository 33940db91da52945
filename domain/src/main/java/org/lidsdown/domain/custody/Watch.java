package org.lidsdown.domain.custody;

/** Watches a file being kept, and may call it off; asked on the thread that works. */
public interface Watch {
    /** So much of all of it is done, from 0 to 1. */
    void done(double share);

    /** Whether it is to be left. */
    boolean isCalledOff();
}
