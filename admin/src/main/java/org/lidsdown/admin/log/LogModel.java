package org.lidsdown.admin.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.admin.sentences.RefusalSentences;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.incident.Outcome;

/** The list of all incidents: filtered and searched as somebody types, read page by page. */
public final class LogModel {
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Boolean>> closed =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> choice =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> schoolYear =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Pages lines = new Pages(this::read);
    private final Incidents incidents;
    private final Chart chart;
    private final List<String> schoolYears;
    private final String by;
    private final Errands errands;
    private final Notices notices;
    private LogFilter filter = LogFilter.ALL;
    private int latest;

    private record Found(int count, List<LogLine> first) {}

    /** Lists the incidents of this log. */
    public LogModel(
            Incidents incidents,
            Chart chart,
            List<String> schoolYears,
            String by,
            Errands errands,
            Notices notices) {
        this.incidents = incidents;
        this.chart = chart;
        this.schoolYears = List.copyOf(schoolYears);
        this.by = by;
        this.errands = errands;
        this.notices = notices;
        search.addListener((_, _, _) -> refresh());
        closed.addListener((_, _, _) -> refresh());
        choice.addListener((_, _, _) -> refresh());
        schoolYear.addListener((_, _, _) -> refresh());
    }

    /** Reads the list again from its beginning. */
    public void refresh() {
        LogFilter now =
                new LogFilter(search.get().strip(), closed.get(), choice.get(), schoolYear.get());
        int number = ++latest;
        errands.run(
                () -> new Found(incidents.count(now), incidents.lines(now, 0, Pages.PAGE)),
                found -> begin(number, now, found),
                notices::say);
    }

    private void begin(int number, LogFilter now, Found found) {
        if (number == latest) {
            filter = now;
            count.set(found.count());
            lines.begin(found.count(), found.first());
        }
    }

    private void read(int page) {
        LogFilter now = filter;
        int number = latest;
        errands.run(
                () -> incidents.lines(now, page * Pages.PAGE, Pages.PAGE),
                found -> {
                    if (number == latest) {
                        lines.put(page, found);
                    }
                },
                notices::say);
    }

    /** Opens an incident that no pupil told at a kiosk, and then shows it. */
    public void openIncident(String about, Consumer<IncidentRef> then) {
        errands.run(
                () -> incidents.open(about, List.of(), by),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Accepted accepted -> then.accept(accepted.incident().ref());
                        case Outcome.Refused(var refusal) ->
                                notices.say(
                                        Notice.care(
                                                new RefusalSentences(chart, Names.NONE)
                                                        .of(refusal)));
                    }
                },
                notices::say);
    }

    /** What is searched for. */
    public StringProperty search() {
        return search;
    }

    /** Only closed ones, only open ones, or both. */
    public ObjectProperty<Optional<Boolean>> closed() {
        return closed;
    }

    /** Only those classified so. */
    public ObjectProperty<Optional<String>> choice() {
        return choice;
    }

    /** Only those of this school year. */
    public ObjectProperty<Optional<String>> schoolYear() {
        return schoolYear;
    }

    /** The lines; one that is not read yet is empty. */
    public ObservableList<Optional<LogLine>> lines() {
        return lines;
    }

    /** How many incidents are shown. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** The school years that can be chosen, the newest first. */
    public List<String> schoolYears() {
        return schoolYears;
    }

    /** The chart that names boxes and choices. */
    public Chart chart() {
        return chart;
    }
}
