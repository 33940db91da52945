package org.lidsdown.store.counted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What things that are counted together have in common.
 *
 * @param grp the name of their group
 * @param openedDay the day on which their incidents were opened
 * @param item which thing; empty where that is not known yet
 * @param standing how it stands; empty where it only is there
 * @param dueDay by when it is due, or {@link #NONE}
 * @param doneDay when it was done, or {@link #NONE}
 */
public record Thing(
        String grp, int openedDay, String item, String standing, int dueDay, int doneDay) {
    /** No day. */
    public static final int NONE = -1;

    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    /** A thing of which only its name matters. */
    public static Thing of(Group group, int openedDay, String item) {
        return new Thing(group.name(), openedDay, item, "", NONE, NONE);
    }

    /** A thing with its standing and its days. */
    public static Thing of(
            Group group, int openedDay, String item, String standing, int dueDay, int doneDay) {
        return new Thing(group.name(), openedDay, item, standing, dueDay, doneDay);
    }

    /** The school's day in which a moment lies. */
    public static int day(@Nullable Long moment) {
        return moment == null
                ? NONE
                : day(LocalDate.ofInstant(Instant.ofEpochMilli(moment), SCHOOL));
    }

    /** A day as it is counted. */
    public static int day(@Nullable LocalDate day) {
        return day == null ? NONE : Math.toIntExact(day.toEpochDay());
    }
}
