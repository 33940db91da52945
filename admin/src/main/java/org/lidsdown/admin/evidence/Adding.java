package org.lidsdown.admin.evidence;

import java.nio.file.Path;
import java.util.Optional;

/** How far somebody has come who adds a file. */
sealed interface Adding {
    /** Nobody adds one. */
    record Nothing() implements Adding {}

    /** It is asked what the file shows, before anything else. */
    record Asked(Optional<Path> dropped) implements Adding {}

    /** It may show nudity: what to do, and no way to add it. */
    record Stopped() implements Adding {}

    /** It was said that it shows no nudity; which file it is, where that was chosen. */
    record Assured(Optional<Path> file) implements Adding {}

    /** It is being kept. */
    record Working() implements Adding {}
}
