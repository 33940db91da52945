package org.lidsdown.admin.takeout;

import java.util.Optional;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;

/**
 * What somebody wants to take out of the log.
 *
 * @param incident of which incident
 * @param names what everybody on it is called
 * @param file the kept file; the record of the incident where empty
 */
public record Wanted(Incident incident, Names names, Optional<Act.FileKept> file) {
    /** What the entry names. */
    String what() {
        return file.map(kept -> kept.file().id().toString()).orElse(Act.TakenOut.RECORD);
    }

    /** The same with the incident as it stands now. */
    Wanted as(Incident now) {
        return new Wanted(now, names, file);
    }
}
