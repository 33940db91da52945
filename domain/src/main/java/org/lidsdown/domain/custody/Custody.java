package org.lidsdown.domain.custody;

import java.nio.file.Path;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;

/**
 * The files that are kept as evidence, sealed beside the log; each that comes or goes is an entry.
 */
public interface Custody {
    /**
     * Keeps a file with an incident, after a person has said that it shows no nudity. Durable when
     * this comes back with {@code Kept}; otherwise nothing of it is kept.
     */
    Keeping keep(Incident seen, Given given, String by, Watch watch);

    /** The content of a kept file, as it was given; that somebody looked at it is kept first. */
    byte[] look(Incident seen, KeptFile file, String by);

    /**
     * Writes a copy of a kept file to a place outside the log, whole or not at all. That it left
     * the log is an entry before the copy exists; refused for those whose role may not take
     * anything out.
     */
    Appending copy(Incident seen, KeptFile file, Act.TakenOut out, Path to, String by);
}
