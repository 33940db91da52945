package org.lidsdown.admin.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lidsdown.admin.drafts.Drafts;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.admin.sentences.RefusalSentences;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concerns;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.incident.Refusal;

/** The concerns that wait for somebody, live. */
public final class InboxModel {
    private final Words words = Words.of(InboxModel.class);
    private final ObservableList<Arrived> waiting = FXCollections.observableArrayList();
    private final ObservableList<LogLine> open = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper urgent = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<UUID>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Drafts drafts = new Drafts();
    private final Concerns concerns;
    private final Linking linking;
    private final Errands errands;
    private final Notices notices;
    private final Runnable deaf;

    /** Keeps the list of what waits; arrivals come in through this window's thread. */
    public InboxModel(
            Concerns concerns, Linking linking, Errands errands, Notices notices, Executor window) {
        this.concerns = concerns;
        this.linking = linking;
        this.errands = errands;
        this.notices = notices;
        this.deaf = concerns.onArrival(_ -> window.execute(this::refresh));
    }

    /** Hears of no further arrivals. */
    public void stop() {
        deaf.run();
    }

    /** Reads again what waits. */
    public void refresh() {
        errands.run(concerns::waiting, this::show, notices::say);
        errands.run(linking::openIncidents, open::setAll, notices::say);
    }

    private void show(List<Arrived> now) {
        waiting.setAll(now);
        urgent.set((int) now.stream().filter(one -> one.concern().isUrgent()).count());
        boolean gone = chosen.get().filter(id -> find(id).isPresent()).isEmpty();
        if (gone) {
            chosen.set(now.stream().map(one -> one.concern().id()).findFirst());
        }
    }

    /** Opens an incident from this concern and then shows it. */
    public void openIncident(Arrived from, String about, Consumer<IncidentRef> then) {
        errands.run(
                () -> linking.open(from.concern().id(), about),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Accepted(var _, Incident incident) -> done(incident, then);
                        case Outcome.Refused(Refusal refusal) -> refused(refusal);
                    }
                },
                notices::say);
    }

    /** Says that this concern belongs to an open incident and then shows it. */
    public void link(Arrived from, LogLine to, Consumer<IncidentRef> then) {
        errands.run(
                () -> linking.link(from.concern().id(), to.ref()),
                appending -> {
                    switch (appending) {
                        case Appending.Appended(Incident incident) -> done(incident, then);
                        case Appending.SomebodyWroteFirst(Incident incident) ->
                                done(incident, then);
                        case Appending.Refused(Refusal refusal) -> refused(refusal);
                    }
                },
                notices::say);
    }

    private void done(Incident incident, Consumer<IncidentRef> then) {
        notices.say(Notice.good(words.say("linked", incident.ref())));
        refresh();
        then.accept(incident.ref());
    }

    private void refused(Refusal refusal) {
        notices.say(Notice.care(new RefusalSentences(linking.chart(), Names.NONE).of(refusal)));
    }

    /** What is being typed about this concern. */
    public StringProperty draft(UUID concern) {
        return drafts.of(concern.toString());
    }

    /** Looks at this concern. */
    public void choose(Optional<UUID> concern) {
        chosen.set(concern);
    }

    /** The concern with this id, while it waits. */
    public Optional<Arrived> find(UUID id) {
        return waiting.stream().filter(one -> one.concern().id().equals(id)).findFirst();
    }

    /** Everything that waits: the urgent first, then the longest waiting. */
    public ObservableList<Arrived> waiting() {
        return waiting;
    }

    /** The incidents that are open, the newest first. */
    public ObservableList<LogLine> open() {
        return open;
    }

    /** How many pupils need help now. */
    public ReadOnlyIntegerProperty urgent() {
        return urgent.getReadOnlyProperty();
    }

    /** The concern that is looked at. */
    public ReadOnlyObjectProperty<Optional<UUID>> chosen() {
        return chosen.getReadOnlyProperty();
    }
}
