package org.lidsdown.domain.figures;

/**
 * Whose figures they are.
 *
 * @param name the school's name
 * @param madeUp whether the school and its incidents are made up, which every page then says
 */
public record School(String name, boolean madeUp) {}
