package org.lidsdown.admin.incident;

import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.incident.Appending;

/** What came of writing, with the names as they are now, and whether it is read here still. */
record Written(Appending appending, Names names, boolean seen) {}
