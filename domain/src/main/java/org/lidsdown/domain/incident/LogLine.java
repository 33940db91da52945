package org.lidsdown.domain.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An incident as the list of all incidents shows it.
 *
 * @param ref its reference
 * @param opened when it was opened
 * @param words what it is about: content
 * @param choices everything that it is classified as
 * @param stands the boxes at which it stands, the pupils' branches included; empty at the end
 * @param pupils how many pupils are on it
 * @param nextDue the earliest day by which an open duty must be settled
 * @param closed whether it is closed
 */
public record LogLine(
        IncidentRef ref,
        Instant opened,
        String words,
        Set<String> choices,
        List<String> stands,
        int pupils,
        Optional<LocalDate> nextDue,
        boolean closed) {}
