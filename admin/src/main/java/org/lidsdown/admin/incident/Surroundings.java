package org.lidsdown.admin.incident;

import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.evidence.FilesModel;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.takeout.TakeOutModel;
import org.lidsdown.admin.takeout.WaysOut;
import org.lidsdown.domain.calendar.SchoolCalendar;

/**
 * What an incident's screen knows of the school.
 *
 * @param calendar the school's days
 * @param days says days
 * @param contacts whom to call
 * @param hands who works with the log
 * @param files adds and shows the files that are kept
 * @param takeOut takes things out of the log
 * @param ways where those go
 */
public record Surroundings(
        SchoolCalendar calendar,
        Days days,
        Contacts contacts,
        Hands hands,
        FilesModel files,
        TakeOutModel takeOut,
        WaysOut ways) {}
