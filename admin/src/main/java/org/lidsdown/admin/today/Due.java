package org.lidsdown.admin.today;

import org.lidsdown.admin.sentences.Urgency;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.LogLine;

/**
 * A duty that waits for somebody.
 *
 * @param urgency how loud it is
 * @param duty the duty as it stands
 * @param incident the incident that it belongs to
 */
public record Due(Urgency urgency, DutyStanding duty, LogLine incident) {}
