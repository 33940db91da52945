package org.lidsdown.store.trail;

import org.lidsdown.domain.trail.Topic;
import org.lidsdown.store.chain.Deed;

/** What each act on the log as a whole is about. */
final class Topics {
    private Topics() {}

    static Topic of(Deed deed) {
        return switch (deed) {
            case INCIDENT_LOOKED_AT, FILE_LOOKED_AT, REPORT_MADE -> Topic.LOOKING;
            case SIGNED_IN, SIGN_IN_FAILED, SIGN_IN_PAUSED -> Topic.SIGNING_IN;
            case PERSON_ADDED,
                    PERSON_REMOVED,
                    PASSWORD_CHANGED,
                    PASSWORD_RENEWED,
                    KEYS_MADE,
                    KEY_CHANGED,
                    KEYS_SIGNED,
                    RECOVERY_USED,
                    RECOVERY_FAILED,
                    RECOVERY_CODE_MADE ->
                    Topic.KEYS;
            case KIOSK_MADE, KIOSK_REVOKED, CONSOLE_MADE, CONSOLE_REVOKED -> Topic.KEYS;
            case LOG_BEGUN,
                    EDITION_ADDED,
                    CALENDAR_GIVEN,
                    FACTS_REBUILT,
                    LOG_EXPORTED,
                    LOG_IMPORTED,
                    LOG_RESTORED ->
                    Topic.THE_LOG;
            case CONCERN_RECEIVED, ENVELOPE_SET_ASIDE, PUPIL_ENTERED, IMAGERY_TOLD ->
                    Topic.EVERYTHING;
        };
    }
}
