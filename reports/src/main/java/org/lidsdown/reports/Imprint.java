package org.lidsdown.reports;

import java.time.LocalDate;

/**
 * What a document says about itself besides its pages.
 *
 * @param title shown by readers in place of the file's name
 * @param subject one line more
 * @param author the school
 * @param date the day the document speaks of; not the day it was made, so that the same figures
 *     give the same bytes
 */
public record Imprint(String title, String subject, String author, LocalDate date) {}
