package org.lidsdown.store.trail;

import java.util.EnumSet;
import java.util.Set;
import org.lidsdown.domain.trail.Topic;
import org.lidsdown.store.chain.Deed;

/** What each act on the log as a whole is about; whatever is not said here, about everything. */
final class Topics {
    private static final Set<Deed> LOOKING =
            EnumSet.of(Deed.INCIDENT_LOOKED_AT, Deed.FILE_LOOKED_AT, Deed.REPORT_MADE);
    private static final Set<Deed> SIGNING_IN =
            EnumSet.of(Deed.SIGNED_IN, Deed.SIGN_IN_FAILED, Deed.SIGN_IN_PAUSED);
    private static final Set<Deed> KEYS =
            EnumSet.of(
                    Deed.PERSON_ADDED,
                    Deed.PERSON_REMOVED,
                    Deed.ROLE_CHANGED,
                    Deed.PASSWORD_CHANGED,
                    Deed.PASSWORD_RENEWED,
                    Deed.KEYS_MADE,
                    Deed.KEY_CHANGED,
                    Deed.KEYS_SIGNED,
                    Deed.RECOVERY_USED,
                    Deed.RECOVERY_FAILED,
                    Deed.RECOVERY_CODE_MADE,
                    Deed.KIOSK_MADE,
                    Deed.KIOSK_REVOKED,
                    Deed.CONSOLE_MADE,
                    Deed.CONSOLE_REVOKED);
    private static final Set<Deed> THE_LOG =
            EnumSet.of(
                    Deed.LOG_BEGUN,
                    Deed.EDITION_ADDED,
                    Deed.CALENDAR_GIVEN,
                    Deed.RETENTION_GIVEN,
                    Deed.FACTS_REBUILT,
                    Deed.LOG_EXPORTED,
                    Deed.LOG_IMPORTED,
                    Deed.LOG_RESTORED);

    private Topics() {}

    static Topic of(Deed deed) {
        if (LOOKING.contains(deed)) {
            return Topic.LOOKING;
        }
        if (SIGNING_IN.contains(deed)) {
            return Topic.SIGNING_IN;
        }
        if (KEYS.contains(deed)) {
            return Topic.KEYS;
        }
        return THE_LOG.contains(deed) ? Topic.THE_LOG : Topic.EVERYTHING;
    }
}
