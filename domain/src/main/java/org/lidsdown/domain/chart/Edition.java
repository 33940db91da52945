package org.lidsdown.domain.chart;

import java.time.LocalDate;

/**
 * Which chart, in which wording: an incident keeps the edition it was opened under.
 *
 * @param id such as {@code tor-view/2026-1}
 * @param school whose chart it is
 * @param from the first day on which incidents are opened under it
 */
public record Edition(String id, String school, LocalDate from) {}
