package org.lidsdown.admin.contacts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to call, and how to reach them, as it was known on a day.
 *
 * @param kind the kind of contact that the chart names, such as {@code lado}
 * @param name who answers
 * @param reach how to reach them
 * @param from the first day on which this holds
 * @param checked the day on which the school last checked it; nothing where it never did
 */
public record Contact(
        String kind, String name, String reach, LocalDate from, Optional<LocalDate> checked) {}
