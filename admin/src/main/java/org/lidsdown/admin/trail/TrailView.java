package org.lidsdown.admin.trail;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.trail.Topic;
import org.lidsdown.domain.trail.TrailLine;

/** Who did what with the log: looking at an incident, too, is written down. */
public final class TrailView extends VBox {
    private static final double NARROW = 110;
    private static final double MEDIUM = 190;

    private final Words words = Words.of(TrailView.class);
    private final TrailSentences sentences = new TrailSentences();
    private final TrailModel model;
    private final Days days;

    /** Lists what this model has. */
    public TrailView(TrailModel model, Days days) {
        this.model = model;
        this.days = days;
        Parts.named(this, "trail", words.say("title"), "page");
        Button older = Parts.button("trail-older", words.say("older"), model::showOlder, "quiet");
        older.visibleProperty().bind(model.more());
        older.managedProperty().bind(model.more());
        getChildren()
                .addAll(
                        Parts.label(words.say("title"), "page-title"),
                        Parts.text(words.say("why"), "muted"),
                        Parts.row("filters", topics(), people()),
                        Parts.growing(table()),
                        older);
    }

    private HBox topics() {
        ToggleButton[] buttons =
                Arrays.stream(Topic.values()).map(this::topic).toArray(ToggleButton[]::new);
        SegmentedButton topics =
                Parts.named(
                        new SegmentedButton(buttons), "trail-topics", words.say("topic"), "states");
        return Parts.row("trail-topics-row", topics);
    }

    private ToggleButton topic(Topic topic) {
        ToggleButton button = Parts.toggle("trail-" + topic, words.say("topic." + topic), "state");
        button.setSelected(model.topic().get() == topic);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.topic().set(topic);
        });
        return button;
    }

    private ComboBox<Whose> people() {
        ComboBox<Whose> people =
                Parts.named(new ComboBox<>(), "trail-people", words.say("everybody"));
        Whose everybody = new Whose(Optional.empty(), words.say("everybody"));
        people.getItems().add(everybody);
        people.setValue(everybody);
        model.staff().addListener((ListChangeListener<Staff>) _ -> offer(people, everybody));
        offer(people, everybody);
        people.valueProperty()
                .addListener((_, _, now) -> {
                    if (now != null) {
                        model.by().set(now.id());
                    }
                });
        return people;
    }

    private void offer(ComboBox<Whose> people, Whose everybody) {
        for (Staff one : model.staff()) {
            Whose whose = new Whose(Optional.of(one.id()), one.name());
            if (!people.getItems().contains(whose)) {
                people.getItems().add(whose);
            }
        }
        if (people.getValue() == null) {
            people.setValue(everybody);
        }
    }

    private TableView<TrailLine> table() {
        TableView<TrailLine> table =
                Parts.named(new TableView<>(model.lines()), "trail-table", words.say("title"));
        table.setPlaceholder(Parts.text(words.say("none"), "muted"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("when", MEDIUM, line -> days.moment(line.when())));
        table.getColumns().add(column("who", MEDIUM, line -> model.name(line.by())));
        table.getColumns().add(column("entry", NARROW, line -> String.valueOf(line.entry())));
        table.getColumns().add(column("what", MEDIUM * 2, sentences::of));
        return table;
    }

    private TableColumn<TrailLine, String> column(
            String id, double width, Function<TrailLine, String> said) {
        TableColumn<TrailLine, String> column = new TableColumn<>(words.say("column." + id));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(said.apply(row.getValue())));
        return column;
    }

    private record Whose(Optional<String> id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}
