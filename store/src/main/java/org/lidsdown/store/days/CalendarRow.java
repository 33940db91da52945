package org.lidsdown.store.days;

/** A calendar, as it was given. */
record CalendarRow(int version, String days) {}
