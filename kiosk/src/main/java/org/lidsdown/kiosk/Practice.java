package org.lidsdown.kiosk;

import java.util.UUID;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.kiosk.outbox.Keeping;

/** Keeps what is told, but for the time in which somebody practises: then nothing is kept. */
final class Practice implements Keeping {

    private final Keeping real;
    private boolean on;

    Practice(Keeping real) {
        this.real = real;
    }

    /** From now on nothing is kept, or everything again; between tellings only. */
    void turn(boolean practising) {
        on = practising;
    }

    boolean isOn() {
        return on;
    }

    @Override
    public void begin(Concern step, Runnable lost) {
        if (!on) {
            real.begin(step, lost);
        }
    }

    @Override
    public void keep(Concern step) {
        if (!on) {
            real.keep(step);
        }
    }

    @Override
    public void post(Concern step, Runnable safe, Runnable lost) {
        if (on) {
            safe.run();
        } else {
            real.post(step, safe, lost);
        }
    }

    @Override
    public void leave(UUID concern) {
        if (!on) {
            real.leave(concern);
        }
    }
}
