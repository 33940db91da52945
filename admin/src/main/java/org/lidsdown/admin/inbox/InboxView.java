package org.lidsdown.admin.inbox;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.Tokens;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.incident.IncidentRef;

/** Concerns as they arrive: who waits on the left, what was told on the right. */
public final class InboxView extends BorderPane {
    private final InboxModel model;
    private final Days days;
    private final Tokens tokens;
    private final Consumer<IncidentRef> openIncident;
    private final ListView<Arrived> list;
    private final ScrollPane detail;
    private Optional<Arrived> shown = Optional.empty();

    /** Shows what waits; opened incidents are handed on. */
    public InboxView(
            InboxModel model, Days days, Tokens tokens, Consumer<IncidentRef> openIncident) {
        this.tokens = tokens;
        this.model = model;
        this.days = days;
        this.openIncident = openIncident;
        Words words = Words.of(InboxView.class);
        Parts.named(this, "inbox", words.say("title"), "inbox");
        list = Parts.named(waiting(), "inbox-list", words.say("list"), "inbox-list");
        list.setPlaceholder(Parts.text(words.say("empty"), "muted", "empty"));
        detail =
                Parts.named(
                        new ScrollPane(),
                        "inbox-detail",
                        words.say("told.heading"),
                        "inbox-detail");
        detail.setFitToWidth(true);
        setLeft(
                Parts.column(
                        "inbox-left",
                        Parts.label(words.say("title"), "page-title"),
                        Parts.text(words.say("intro"), "muted"),
                        Parts.growing(list)));
        setCenter(detail);
        model.chosen().addListener(_ -> show());
        model.waiting().addListener((Observable _) -> show());
        show();
    }

    private ListView<Arrived> waiting() {
        ListView<Arrived> waiting = new ListView<>(model.waiting());
        waiting.setCellFactory(_ -> new ConcernCell(days, tokens));
        waiting.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) -> {
                    if (now != null) {
                        model.choose(Optional.of(now.concern().id()));
                    }
                });
        return waiting;
    }

    private void show() {
        Optional<Arrived> now = model.chosen().get().flatMap(model::find);
        now.filter(one -> !one.equals(list.getSelectionModel().getSelectedItem()))
                .ifPresent(one -> list.getSelectionModel().select(one));
        if (!now.equals(shown)) {
            shown = now;
            detail.setContent(
                    now.<Node>map(one -> new ConcernDetail(one, model, days, tokens, openIncident))
                            .orElseGet(() -> Parts.column("inbox-nothing")));
        }
    }
}
