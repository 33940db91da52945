package org.lidsdown.admin.today;

import java.util.List;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.admin.sentences.Urgency;

/**
 * What a day asks for.
 *
 * @param due every duty that is due at once, late, today or within a week, the loudest first
 * @param openIncidents how many incidents are open
 * @param waiting how many concerns have no incident yet
 * @param names what everybody is called
 */
public record DayPlan(List<Due> due, int openIncidents, int waiting, Names names) {
    /** A day of which nothing is known yet. */
    public static final DayPlan NONE = new DayPlan(List.of(), 0, 0, Names.NONE);

    /** Those that are this loud. */
    public List<Due> of(Urgency urgency) {
        return due.stream().filter(one -> one.urgency() == urgency).toList();
    }
}
