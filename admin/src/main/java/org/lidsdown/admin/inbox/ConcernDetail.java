package org.lidsdown.admin.inbox;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Said;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.Tokens;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogLine;

/** What one pupil told, in the pupil's own pictures, and what becomes of it. */
final class ConcernDetail extends VBox {
    private final Words words = Words.of(ConcernDetail.class);
    private final Told told;
    private final Arrived arrived;
    private final InboxModel model;
    private final Consumer<IncidentRef> openIncident;

    ConcernDetail(
            Arrived arrived,
            InboxModel model,
            Days days,
            Tokens tokens,
            Consumer<IncidentRef> openIncident) {
        this.told = new Told(tokens);
        this.arrived = arrived;
        this.model = model;
        this.openIncident = openIncident;
        getStyleClass().add("concern-detail");
        Concern concern = arrived.concern();
        String when = words.say("at", days.moment(arrived.first()), concern.origin().kiosk());
        HBox head =
                Parts.row(
                        "concern-head",
                        Parts.growing(
                                Parts.column(
                                        "concern-who",
                                        Parts.text(
                                                "concern-who",
                                                Parts.text(told.who(concern), "page-title")),
                                        Parts.text(when, "muted"))));
        head.getChildren().addAll(chips(concern));
        FlowPane tiles = new FlowPane();
        tiles.getStyleClass().add("tiles");
        told.tiles(concern).stream().map(ConcernDetail::tile).forEach(tiles.getChildren()::add);
        VBox card =
                Parts.column(
                        "card",
                        Parts.text(words.say("told.heading"), "section-title"),
                        tiles,
                        Parts.text(words.say("told.note"), "caption"));
        getChildren().addAll(head, card, opening(), belonging());
    }

    private List<Node> chips(Concern concern) {
        String state = words.say(concern.isFinished() ? "finished" : "unfinished");
        return switch (concern.progress().help()) {
            case NOW -> List.of(Parts.chip(words.say("urgent"), "at-once"), Parts.chip(state));
            case TAKEN_BACK ->
                    List.of(Parts.chip(words.say("taken-back"), "today"), Parts.chip(state));
            case NO -> List.of(Parts.chip(state));
        };
    }

    private static Node tile(Tile tile) {
        return Parts.column(
                tile.chosen() ? "tile" : "tile-open",
                Parts.text(tile.question(), "caption"),
                Parts.icon(tile.icon(), "tile-icon"),
                Parts.text(tile.answer(), "tile-answer"));
    }

    private VBox opening() {
        TextField about = Parts.field("about", words.say("open.words"));
        about.textProperty().bindBidirectional(model.draft(arrived.concern().id()));
        Button open =
                Parts.button(
                        "open-incident",
                        words.say("open.do"),
                        () -> model.openIncident(arrived, about.getText().strip(), openIncident),
                        "go");
        open.disableProperty().bind(about.textProperty().isEmpty());
        about.setOnAction(_ -> open.fire());
        return Parts.column(
                "card", Parts.text(words.say("open.title"), "section-title"), about, open);
    }

    private VBox belonging() {
        ComboBox<LogLine> to =
                Parts.named(new SearchableComboBox<>(), "belongs-to", words.say("belongs.choose"));
        to.setPromptText(words.say("belongs.choose"));
        to.setItems(model.open());
        to.setConverter(new Said<>(line -> line.ref() + "  " + line.words()));
        Button link =
                Parts.button(
                        "link",
                        words.say("belongs.do"),
                        () -> model.link(arrived, to.getValue(), openIncident),
                        "quiet");
        link.disableProperty().bind(to.valueProperty().isNull());
        return Parts.column(
                "card",
                Parts.text(words.say("belongs.title"), "section-title"),
                Parts.row("belongs", Parts.growing(to), link));
    }
}
