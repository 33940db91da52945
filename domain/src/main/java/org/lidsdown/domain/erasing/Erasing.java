package org.lidsdown.domain.erasing;

import org.lidsdown.domain.incident.Refusal;

/** What comes of asking, or agreeing, that an incident be erased. */
public sealed interface Erasing {
    /** Somebody else must agree before anything is erased. */
    record Waits(Asked asked) implements Erasing {}

    /** Two people agreed, and it is erased. */
    record Done(Disposal disposal) implements Erasing {}

    /** The incident cannot be erased as it stands; nothing has changed. */
    record Refused(Refusal refusal) implements Erasing {}

    /** It takes somebody else; nothing has changed. */
    record NotYou(Why why) implements Erasing {}

    /** Why it takes somebody else. */
    enum Why {
        /** Nobody has asked for it, or it lapsed. */
        NOT_ASKED,
        /** It has been asked for already. */
        ASKED_ALREADY,
        /** The same person agreed already. */
        SAME_PERSON,
        /** It takes the designated safeguarding lead and the head together. */
        LEAD_AND_HEAD,
        /** What is about the head takes the lead and the chair of governors together. */
        LEAD_AND_CHAIR
    }
}
