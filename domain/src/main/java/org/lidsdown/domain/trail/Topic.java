package org.lidsdown.domain.trail;

/** What somebody who reads the trail wants to know about. */
public enum Topic {
    /** Everything that was ever done. */
    EVERYTHING,
    /** Who looked at an incident, printed something or took it away. */
    LOOKING,
    /** Who signed in, and who could not. */
    SIGNING_IN,
    /** Who was let in or left, and what happened to keys. */
    KEYS,
    /** What happened to the log as a whole: backups, calendars, charts. */
    THE_LOG
}
