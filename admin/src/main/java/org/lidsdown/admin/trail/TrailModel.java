package org.lidsdown.admin.trail;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.trail.Topic;
import org.lidsdown.domain.trail.Trail;
import org.lidsdown.domain.trail.TrailFilter;
import org.lidsdown.domain.trail.TrailLine;

/** Who did what, newest first, a page at a time. */
public final class TrailModel {
    static final int PAGE = 100;

    private final ObservableList<TrailLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Staff> staff = FXCollections.observableArrayList();
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.EVERYTHING);
    private final ObjectProperty<Optional<String>> by =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final Trail trail;
    private final People people;
    private final Errands errands;
    private final Notices notices;

    /** Reads this trail. */
    public TrailModel(Trail trail, People people, Errands errands, Notices notices) {
        this.trail = trail;
        this.people = people;
        this.errands = errands;
        this.notices = notices;
        topic.addListener(_ -> refresh());
        by.addListener(_ -> refresh());
    }

    /** Reads the newest lines again. */
    public void refresh() {
        TrailFilter filter = filter();
        errands.run(people::all, staff::setAll, notices::say);
        errands.run(
                () -> trail.lines(filter, Long.MAX_VALUE, PAGE),
                found -> show(filter, List.of(), found),
                notices::say);
    }

    /** Reads those before the last one that is shown. */
    public void showOlder() {
        TrailFilter filter = filter();
        List<TrailLine> shown = List.copyOf(lines);
        errands.run(
                () -> trail.lines(filter, shown.getLast().entry(), PAGE),
                found -> show(filter, shown, found),
                notices::say);
    }

    /** What comes back after somebody has asked for something else is not shown. */
    private void show(TrailFilter filter, List<TrailLine> before, List<TrailLine> found) {
        boolean asked = filter.equals(filter()) && (before.isEmpty() || lines.equals(before));
        if (asked) {
            lines.setAll(before);
            lines.addAll(found);
            more.set(found.size() == PAGE);
        }
    }

    private TrailFilter filter() {
        return new TrailFilter(topic.get(), by.get());
    }

    /** The lines that are shown. */
    public ObservableList<TrailLine> lines() {
        return lines;
    }

    /** Whether there may be older ones. */
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** What the lines are about. */
    public ObjectProperty<Topic> topic() {
        return topic;
    }

    /** Whose lines are shown; everybody's where empty. */
    public ObjectProperty<Optional<String>> by() {
        return by;
    }

    /** Who works with the log. */
    public ObservableList<Staff> staff() {
        return staff;
    }

    /** What somebody is called; the id where nobody is known under it. */
    String name(String id) {
        return staff.stream()
                .filter(one -> one.id().equals(id))
                .map(Staff::name)
                .findFirst()
                .orElse(id);
    }
}
