package org.lidsdown.admin.people;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.people.Pupil;

/** The pupils of the school, as far as the log knows them. */
public final class PupilsView extends VBox {
    private final Words words = Words.of(PupilsView.class);
    private final PupilsModel model;

    /** Lists what this model has. */
    public PupilsView(PupilsModel model) {
        this.model = model;
        Parts.named(this, "people", words.say("title"), "page");
        CustomTextField search =
                Parts.named(new CustomTextField(), "people-search", words.say("search"), "search");
        search.setPromptText(words.say("search"));
        search.setLeft(Parts.icon(Material2OutlinedMZ.SEARCH));
        search.textProperty().bindBidirectional(model.search());
        AtKioskPane pane = new AtKioskPane(words, model);
        TableView<Pupil> table = table();
        getChildren()
                .addAll(
                        Parts.label(words.say("title"), "page-title"),
                        Parts.text(words.say("why"), "muted"),
                        Parts.row("filters", Parts.growing(search), adding()),
                        Parts.growing(table),
                        pane);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> pane.open(now));
        model.atKiosk()
                .addListener(_ -> {
                    table.refresh();
                    pane.open(table.getSelectionModel().getSelectedItem());
                });
    }

    private HBox adding() {
        TextField name = Parts.field("pupil-name", words.say("name"));
        ComboBox<String> band = Parts.named(new ComboBox<>(), "pupil-band", words.say("band"));
        band.setPromptText(words.say("band"));
        band.getItems().setAll(model.bands());
        Button add =
                Parts.button(
                        "pupil-add",
                        words.say("add"),
                        () -> model.add(name.getText().strip(), band.getValue(), name::clear),
                        "done");
        add.disableProperty().bind(name.textProperty().isEmpty().or(band.valueProperty().isNull()));
        return Parts.row("adding", name, band, add);
    }

    private TableView<Pupil> table() {
        TableView<Pupil> table =
                Parts.named(new TableView<>(model.shown()), "pupils-table", words.say("title"));
        table.setPlaceholder(Parts.text(words.say("none"), "muted"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("name", Pupil::name));
        table.getColumns().add(column("band", Pupil::band));
        table.getColumns().add(column("id", pupil -> pupil.id().code()));
        table.getColumns().add(column("kiosk", this::atKiosk));
        return table;
    }

    private String atKiosk(Pupil pupil) {
        return model.atKiosk(pupil.id())
                .map(shown -> words.say("kiosk.as", shown.name(), shown.picture()))
                .orElse("");
    }

    private TableColumn<Pupil, String> column(String id, Function<Pupil, String> said) {
        TableColumn<Pupil, String> column = new TableColumn<>(words.say("column." + id));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(said.apply(row.getValue())));
        return column;
    }
}
