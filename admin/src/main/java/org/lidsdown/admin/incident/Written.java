package org.lidsdown.admin.incident;

import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.incident.Appending;

/** What came of writing, with the names as they are now. */
record Written(Appending appending, Names names) {}
