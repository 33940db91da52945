package org.lidsdown.domain.incident;

import java.time.Instant;

/**
 * One line of the safety log.
 *
 * @param incident which incident it belongs to
 * @param number its place in that incident, from 1, without gaps
 * @param when the moment it was written
 * @param by the id of who wrote it
 * @param act what happened
 */
public record Entry(IncidentRef incident, int number, Instant when, String by, Act act) {}
