package org.lidsdown.admin.kiosks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.domain.consoles.Ending;
import org.lidsdown.domain.kiosks.Heartbeat.Health;
import org.lidsdown.domain.kiosks.KnownKiosk;
import org.lidsdown.domain.kiosks.LastHeard;

/** Says how a kiosk is. */
final class KioskSentences {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final long MEGABYTE = 1_000_000;

    private final Words words = Words.of(KioskSentences.class);
    private final Days days;

    KioskSentences(Days days) {
        this.days = days;
    }

    String heard(Optional<LastHeard> heard) {
        return heard.map(last -> words.say("heard", days.moment(last.when())))
                .orElseGet(() -> words.say("never-heard"));
    }

    /** That another file has to be made; nothing where there is time. */
    Optional<String> ending(KnownKiosk kiosk) {
        return switch (Ending.of(kiosk.expires(), days.now())) {
            case FAR -> Optional.empty();
            case OVER -> Optional.of(words.say("ended"));
            case WITHIN_60_DAYS, WITHIN_30_DAYS, WITHIN_7_DAYS -> Optional.of(words.say("ending"));
        };
    }

    /** What somebody has to look after; nothing where all is well. */
    List<String> cares(LastHeard last) {
        Health health = last.said().health();
        List<String> cares = new ArrayList<>();
        if (health.waiting() > 0) {
            cares.add(words.say("waiting", health.waiting(), health.oldest().toMinutes()));
        }
        if (health.bad() > 0) {
            cares.add(words.say("bad", health.bad()));
        }
        if (health.free() < 200 * MEGABYTE) {
            cares.add(words.say("little-room", health.free() / MEGABYTE));
        }
        if (last.ahead().abs().compareTo(CLOCKS_DIFFER) > 0) {
            cares.add(words.say("clock", last.ahead().abs().toMinutes()));
        }
        if (last.strangeReceipt()) {
            cares.add(words.say("strange"));
        }
        return cares;
    }
}
