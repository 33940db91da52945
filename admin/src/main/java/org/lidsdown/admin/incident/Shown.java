package org.lidsdown.admin.incident;

import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.incident.Incident;

/** An incident with the names of everybody on it. */
public record Shown(Incident incident, Names names) {
    /** Whether this is the same incident, and more was written to it since. */
    boolean isLaterThan(Incident seen) {
        return incident.ref().equals(seen.ref()) && incident.size() > seen.size();
    }
}
