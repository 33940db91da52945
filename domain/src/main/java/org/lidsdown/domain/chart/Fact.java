package org.lidsdown.domain.chart;

import java.util.Optional;

/**
 * Something that is so or is not, on which duties depend.
 *
 * @param id stored, so never reused with another meaning
 * @param words the question that decides it
 * @param aboutPupil whether it is decided for each pupil, rather than for the incident
 * @param counted whether the log counts it, rather than somebody deciding it
 * @param overlay why it is asked, where the print does not ask it
 */
public record Fact(
        String id, String words, boolean aboutPupil, boolean counted, Optional<Overlay> overlay) {}
