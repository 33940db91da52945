package org.lidsdown.domain.people;

/**
 * Somebody who works with the safety log.
 *
 * @param id the short name that entries carry, such as {@code s.khan}
 * @param name what colleagues call them
 * @param role what they are to the school
 */
public record Staff(String id, String name, Role role) {}
