package org.lidsdown.store.chain;

/**
 * What can happen to the log as a whole, beside the acts of its incidents; the names are stored, so
 * they never change.
 */
public enum Deed {
    /** The log was made. */
    LOG_BEGUN,
    /** An edition of the chart was added; the choice is its file's SHA-256. */
    EDITION_ADDED,
    /** The school's calendar was given. */
    CALENDAR_GIVEN,
    /** It was said for how many years incidents are kept; the choice are the years. */
    RETENTION_GIVEN,
    /** An envelope arrived; the choice is its SHA-256. */
    CONCERN_RECEIVED,
    /**
     * An envelope was sealed anew for those in whose hands its incident is; the choice is its
     * SHA-256 from then on.
     */
    CONCERN_MOVED,
    /** An envelope was erased with its incident; the choice is its SHA-256. */
    CONCERN_ERASED,
    /** Something arrived that could not be kept as a concern; the choice is its SHA-256. */
    ENVELOPE_SET_ASIDE,
    /** A kiosk was made known; the choice is its certificate's SHA-256. */
    KIOSK_MADE,
    /** A kiosk's certificate was taken back; the choice is the certificate's SHA-256. */
    KIOSK_REVOKED,
    /** A console on another computer was made known; the choice is its certificate's SHA-256. */
    CONSOLE_MADE,
    /** A console's certificate was taken back; the choice is the certificate's SHA-256. */
    CONSOLE_REVOKED,
    /** A pupil was entered. */
    PUPIL_ENTERED,
    /** It was said how a pupil is shown at kiosks. */
    PUPIL_SHOWN,
    /** A pupil is shown at no kiosk any more. */
    PUPIL_HIDDEN,
    /** Somebody who works with the log was added; the choice is their role. */
    PERSON_ADDED,
    /** Somebody asked that an incident be erased; the choice is the ground. */
    ERASURE_ASKED,
    /** Somebody agreed, as the first of two, that an incident is erased. */
    ERASURE_AGREED,
    /** Somebody said no to an incident's being erased. */
    ERASURE_REFUSED,
    /** Somebody looked at an incident. */
    INCIDENT_LOOKED_AT,
    /** Somebody looked at a file that is kept with this incident; the choice is the file's id. */
    FILE_LOOKED_AT,
    /** With this incident a file was spoken of that may show nudity; it was not taken in. */
    IMAGERY_TOLD,
    /** Somebody signed in. */
    SIGNED_IN,
    /** Somebody could not sign in. */
    SIGN_IN_FAILED,
    /** Signing in to this name went wrong too often, and was paused. */
    SIGN_IN_PAUSED,
    /** The school's first keys were made. */
    KEYS_MADE,
    /** A group's key was changed; the subject is the new one's name. */
    KEY_CHANGED,
    /** The list of the groups' public keys was signed; the choice is its SHA-256. */
    KEYS_SIGNED,
    /** Somebody changed their password. */
    PASSWORD_CHANGED,
    /** Somebody was given another password, and a new key of their own. */
    PASSWORD_RENEWED,
    /** Somebody was given another role; the choice is which. */
    ROLE_CHANGED,
    /** Somebody may come in no longer. */
    PERSON_REMOVED,
    /** The recovery code was used. */
    RECOVERY_USED,
    /** A recovery code was typed that is not the school's. */
    RECOVERY_FAILED,
    /** There is another recovery code; the subject is which one. */
    RECOVERY_CODE_MADE,
    /** All facts were computed from the entries again; the choice is how many rows were wrong. */
    FACTS_REBUILT,
    /** A report was made; the choice is the time that it covers. */
    REPORT_MADE,
    /** All of the log was written into a file for another database. */
    LOG_EXPORTED,
    /** The log was made from such a file; the choice is the anchor at its end. */
    LOG_IMPORTED,
    /** The log was restored from this backup; the choice is the anchor at its end. */
    LOG_RESTORED
}
