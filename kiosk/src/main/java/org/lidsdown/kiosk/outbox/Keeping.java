package org.lidsdown.kiosk.outbox;

import java.util.UUID;
import org.lidsdown.domain.concern.Concern;

/** Keeps what is told, step by step; everything is asked and answered on the screen's thread. */
public interface Keeping {

    /** Keeps the first step of a telling, and says where that cannot be done. */
    void begin(Concern step, Runnable lost);

    /** Keeps a step of a telling that goes on. */
    void keep(Concern step);

    /** Posts a step for the host, and says whether it is safe on disk. */
    void post(Concern step, Runnable safe, Runnable lost);

    /** The telling ended without being told to its end. */
    void leave(UUID concern);
}
