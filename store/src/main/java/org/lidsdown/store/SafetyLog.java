package org.lidsdown.store;

import java.time.Clock;
import java.util.Optional;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;

/** The safety log as a whole: the chain over everything that was ever written. */
public final class SafetyLog {
    private final Chain chain;
    private final Clock clock;

    SafetyLog(Chain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    void begin(String by) {
        chain.write(w -> w.append(Draft.of(Deed.LOG_BEGUN, "", "", by, clock.millis())));
    }

    /** How many entries there are, and the hash of the last one as it is printed. */
    public ChainHead head() {
        return new ChainHead(chain.head().seq(), chain.head().text());
    }

    /**
     * Why nothing can be written, where the end of the log is not as it was confirmed: one plain
     * sentence.
     */
    public Optional<String> doubt() {
        return chain.doubt();
    }

    /** Notes that a report was made, over this time, such as {@code 2026-autumn}. */
    public void reportMade(String report, String time, String by) {
        chain.write(w -> w.append(Draft.of(Deed.REPORT_MADE, report, time, by, clock.millis())));
    }
}
