package org.lidsdown.domain.incident;

import java.util.Optional;
import org.lidsdown.domain.people.PupilId;

/** A duty, fact or box, of the whole incident or of one pupil's branch. */
record Subject(String id, Optional<PupilId> pupil) {}
