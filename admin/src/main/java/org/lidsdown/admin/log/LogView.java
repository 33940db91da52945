package org.lidsdown.admin.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.domain.incident.IncidentRef;

/** The safety log: every incident in one list, searched as somebody types. */
public final class LogView extends VBox {
    private final Words words = Words.of(LogView.class);
    private final LogModel model;
    private final Consumer<IncidentRef> open;

    /** Lists what this model has; opened incidents are handed on. */
    public LogView(LogModel model, Days days, Consumer<IncidentRef> open) {
        this.model = model;
        this.open = open;
        Parts.named(this, "log", words.say("title"), "page", "log");
        Label count = Parts.text("log-count", Parts.label("", "muted"));
        model.count().addListener((_, _, now) -> count.setText(words.say("count", now)));
        count.setText(words.say("count", model.count().get()));
        Button fresh = Parts.button("new-incident", words.say("new"), () -> {}, "done");
        fresh.setGraphic(Parts.icon(Material2OutlinedAL.ADD));
        fresh.setOnAction(_ -> offerNew(fresh));
        HBox head =
                Parts.row(
                        "page-head",
                        Parts.label(words.say("title"), "page-title"),
                        count,
                        Parts.space(),
                        fresh);
        LogTable table = new LogTable(model, days, open);
        getChildren().addAll(head, filters(), Parts.growing(table));
    }

    private HBox filters() {
        CustomTextField search =
                Parts.named(new CustomTextField(), "search", words.say("search"), "search");
        search.setPromptText(words.say("search"));
        search.setLeft(Parts.icon(Material2OutlinedMZ.SEARCH));
        search.textProperty().bindBidirectional(model.search());
        return Parts.row("filters", Parts.growing(search), states(), kinds(), years());
    }

    private SegmentedButton states() {
        List<ToggleButton> buttons =
                List.of(
                        state("all", Optional.empty()),
                        state("open", Optional.of(false)),
                        state("closed", Optional.of(true)));
        SegmentedButton states = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        return Parts.named(states, "states", words.say("state"), "states");
    }

    private ToggleButton state(String name, Optional<Boolean> closed) {
        ToggleButton button = Parts.toggle("state-" + name, words.say("state." + name), "state");
        button.setSelected(model.closed().get().equals(closed));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.closed().set(closed);
        });
        return button;
    }

    private ComboBox<Option> kinds() {
        ComboBox<Option> kinds = combo("kinds", "kinds");
        model.chart().margin().legends().stream()
                .flatMap(legend -> legend.choices().stream())
                .map(choice -> new Option(Optional.of(choice.id()), choice.words()))
                .forEach(kinds.getItems()::add);
        kinds.valueProperty().addListener((_, _, now) -> model.choice().set(now.id()));
        return kinds;
    }

    private ComboBox<Option> years() {
        ComboBox<Option> years = combo("years", "years");
        model.schoolYears().stream()
                .map(year -> new Option(Optional.of(year), year))
                .forEach(years.getItems()::add);
        years.valueProperty().addListener((_, _, now) -> model.schoolYear().set(now.id()));
        return years;
    }

    private ComboBox<Option> combo(String id, String key) {
        ComboBox<Option> combo = Parts.named(new ComboBox<>(), id, words.say(key));
        combo.getItems().add(new Option(Optional.empty(), words.say(key)));
        combo.getSelectionModel().selectFirst();
        return combo;
    }

    private void offerNew(Button at) {
        TextField about = Parts.field("new-about", words.say("new.about"));
        about.setPrefColumnCount(30);
        PopOver above = new PopOver();
        Button go =
                Parts.button(
                        "new-open",
                        words.say("new.open"),
                        () -> {
                            above.hide();
                            model.openIncident(about.getText().strip(), open);
                        },
                        "go");
        go.disableProperty().bind(about.textProperty().isEmpty());
        about.setOnAction(_ -> go.fire());
        above.setContentNode(
                Parts.column(
                        "new-incident-form", Parts.text(words.say("new.why"), "muted"), about, go));
        above.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        above.setAnimated(false);
        above.setDetachable(false);
        above.show(at);
    }

    private record Option(Optional<String> id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}
