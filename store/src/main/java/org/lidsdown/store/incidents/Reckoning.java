package org.lidsdown.store.incidents;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.incident.Incident;

/**
 * Says what incidents come to. Of the one that somebody wrote in last it is known, because what
 * came after that entry is what comes before the next; the incident itself, with its words, is not
 * kept.
 */
final class Reckoning {
    private record Known(
            WeakReference<Incident> incident, SchoolCalendar calendar, Reckoned reckoned) {
        boolean isOf(Incident other, SchoolCalendar days) {
            return incident.refersTo(other) && calendar.equals(days);
        }
    }

    private volatile @Nullable Known latest;

    /** What an incident comes to that is in the log already. */
    Reckoned of(Incident incident, SchoolCalendar calendar) {
        Known known = latest;
        if (known != null && known.isOf(incident, calendar)) {
            return known.reckoned();
        }
        Reckoned reckoned = Reckoned.of(incident, Beginning.KNOWN, calendar);
        latest = new Known(new WeakReference<>(incident), calendar, reckoned);
        return reckoned;
    }
}
