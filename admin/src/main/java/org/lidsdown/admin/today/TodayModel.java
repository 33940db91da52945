package org.lidsdown.admin.today;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.notices.Notices;

/** What today asks for. */
public final class TodayModel {
    private final ReadOnlyObjectWrapper<DayPlan> plan = new ReadOnlyObjectWrapper<>(DayPlan.NONE);
    private final Planning planning;
    private final Errands errands;
    private final Notices notices;

    /** Shows what this planning finds. */
    public TodayModel(Planning planning, Errands errands, Notices notices) {
        this.planning = planning;
        this.errands = errands;
        this.notices = notices;
    }

    /** Finds out again. */
    public void refresh() {
        errands.run(planning::plan, plan::set, notices::say);
    }

    /** What was found last. */
    public ReadOnlyObjectProperty<DayPlan> plan() {
        return plan.getReadOnlyProperty();
    }
}
