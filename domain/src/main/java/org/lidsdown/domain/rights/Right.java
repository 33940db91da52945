package org.lidsdown.domain.rights;

/** Something that one may or may not do with the safety log. */
public enum Right {
    /** Read what pupils told, and the incidents that are in the hands of safeguarding staff. */
    READ,
    /** Open an incident. */
    OPEN,
    /** Take an incident along the chart that one can read, and write to it. */
    WORK,
    /** Hand an incident to the head or to the chair of governors, or back. */
    HAND_OVER,
    /** Let a colleague read one incident, and end it. */
    SHARE,
    /** Make a document of an incident for somebody outside, with the reason written down. */
    EXPORT,
    /** Put an incident under a legal hold, and end it. */
    HOLD,
    /** Ask that an incident be erased. */
    ASK_TO_ERASE,
    /** Agree, as one of two, that an incident is erased. */
    AGREE_TO_ERASE,
    /** Let people in, change their passwords and roles, take their keys, change keys. */
    STAFF,
    /** Make kiosks and consoles known to the host, and take their certificates back. */
    KIOSKS,
    /** Make backups and exports of the whole log, sealed as it lies. */
    BACKUPS,
    /** Read and print what is counted. */
    REPORTS,
    /** Read who did what. */
    AUDIT
}
