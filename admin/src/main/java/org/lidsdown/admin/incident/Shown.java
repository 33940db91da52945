package org.lidsdown.admin.incident;

import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.incident.Incident;

/** An incident with the names of everybody on it. */
public record Shown(Incident incident, Names names) {}
