package org.lidsdown.admin.incident;

import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.domain.calendar.SchoolCalendar;

/**
 * What an incident's screen knows of the school.
 *
 * @param calendar the school's days
 * @param days says days
 * @param contacts whom to call
 */
public record Surroundings(SchoolCalendar calendar, Days days, Contacts contacts) {}
