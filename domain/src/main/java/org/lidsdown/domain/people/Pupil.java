package org.lidsdown.domain.people;

/**
 * A pupil of the school.
 *
 * @param id the pseudonym the log uses
 * @param name what the pupil is called: content, never a fact
 * @param band the year band that figures may count, such as {@code Years 7 to 9}
 */
public record Pupil(PupilId id, String name, String band) {}
