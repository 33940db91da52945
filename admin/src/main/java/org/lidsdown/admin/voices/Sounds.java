package org.lidsdown.admin.voices;

import java.util.function.DoubleConsumer;

/** The computer's microphone and loudspeaker. */
public interface Sounds {
    /** There is no microphone, or no loudspeaker, or another program has it. */
    final class NoDevice extends Exception {
        private static final long serialVersionUID = 1L;

        /** What the computer said. */
        public NoDevice(Throwable cause) {
            super(cause);
        }
    }

    /** Listens from now on, on another thread, and says how loud it is, from 0 to 1. */
    Recording record(DoubleConsumer level) throws NoDevice;

    /** Plays what was recorded, and waits until it is over; on no window's thread. */
    void play(Clip clip) throws NoDevice;

    /** Something that is being recorded. */
    interface Recording {
        /** Ends it, and gives what was heard. */
        Clip stop();
    }
}
