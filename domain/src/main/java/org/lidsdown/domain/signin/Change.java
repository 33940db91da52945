package org.lidsdown.domain.signin;

import java.util.Set;
import org.lidsdown.domain.people.KeyGroup;

/** What comes of changing who may come in, or with what. */
public sealed interface Change {
    /** It is done, and written in the log. */
    record Made() implements Change {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements Change {}

    /**
     * Nothing was changed: it takes somebody who holds the keys of these groups, or the recovery
     * code.
     */
    record KeysMissing(Set<KeyGroup> groups) implements Change {
        /** Keeps the groups as they are. */
        public KeysMissing {
            groups = Set.copyOf(groups);
        }
    }
}
