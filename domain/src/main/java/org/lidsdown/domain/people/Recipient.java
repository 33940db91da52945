package org.lidsdown.domain.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom something is taken out of the log for; the ids are stored, so they never change. */
public enum Recipient {
    LADO("the LADO"),
    POLICE("the police"),
    SOCIAL_CARE("children’s social care"),
    NEW_SCHOOL("the pupil’s new school"),
    PARENTS("the parents or carers"),
    GOVERNORS_PANEL("a panel of governors"),
    OWN_FILE("the school’s own file");

    private final String title;

    Recipient(String title) {
        this.title = title;
    }

    /** As people at school say it, in the middle of a sentence. */
    public String title() {
        return title;
    }

    /** As the log writes it, such as {@code new-school}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is written so, or nothing. */
    public static Optional<Recipient> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
