package org.lidsdown.admin;

import java.util.Optional;
import org.lidsdown.admin.school.MadeUpSchool;

/** A made-up school as the console sees it. */
final class Schools {
    private Schools() {}

    static School of(MadeUpSchool made) {
        return new School(
                "Larkrise School",
                made.incidents,
                made.concerns,
                made.pupils,
                made.people,
                made.trail,
                new School.SchoolKiosks(made.kiosks, Optional::empty),
                made.people,
                new School.SchoolYear(made.course.chart(), made.calendar),
                _ -> new byte[0],
                made.clock);
    }
}
