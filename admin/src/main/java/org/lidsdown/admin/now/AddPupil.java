package org.lidsdown.admin.now;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Said;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.people.Pupil;

/** Puts a pupil on the incident: one of the school's, found by typing, or one who is new here. */
public final class AddPupil extends VBox {
    private static final String PLACE = "new-pupil";

    private final Words words = Words.of(AddPupil.class);
    private final Sight sight;
    private final Desk desk;

    /** Offers the pupils who are not on the incident yet. */
    public AddPupil(Sight sight, Desk desk) {
        this.sight = sight;
        this.desk = desk;
        Parts.named(this, "add-pupil-part", words.say("add.title"), "add-pupil");
        getChildren()
                .addAll(Parts.text(words.say("add.title"), "section-title"), known(), unknown());
    }

    private HBox known() {
        ComboBox<Pupil> choice =
                Parts.named(new SearchableComboBox<>(), "choose-pupil", words.say("add.choose"));
        choice.getItems().setAll(offered());
        choice.setPromptText(words.say("add.choose"));
        choice.setConverter(new Said<>(pupil -> "%s (%s)".formatted(pupil.name(), pupil.band())));
        choice.setMaxWidth(Double.MAX_VALUE);
        Button add =
                Parts.button(
                        "add-pupil", words.say("add.add"), () -> add(choice.getValue()), "done");
        add.disableProperty().bind(choice.valueProperty().isNull());
        return Parts.row("add-known", Parts.growing(choice), add);
    }

    private void add(Pupil pupil) {
        desk.make(new Act.PupilAdded(pupil.id(), pupil.band()), "");
    }

    private List<Pupil> offered() {
        return sight.names().pupils().values().stream()
                .filter(pupil -> !sight.incident().branches().containsKey(pupil.id()))
                .sorted(Comparator.comparing(Pupil::name))
                .toList();
    }

    private HBox unknown() {
        TextField name = Parts.field("new-pupil-name", words.say("add.name"));
        name.textProperty().bindBidirectional(desk.draft(PLACE));
        ComboBox<String> band =
                Parts.named(new ComboBox<>(), "new-pupil-band", words.say("add.band"));
        band.setPromptText(words.say("add.band"));
        band.getItems().setAll(bands());
        band.setMinWidth(USE_PREF_SIZE);
        Button add =
                Parts.button(
                        "add-new-pupil",
                        words.say("add.new"),
                        () -> desk.addNewPupil(name.getText().strip(), band.getValue(), PLACE),
                        "quiet");
        add.disableProperty().bind(name.textProperty().isEmpty().or(band.valueProperty().isNull()));
        return Parts.row("add-unknown", Parts.growing(name), band, add);
    }

    private Set<String> bands() {
        Set<String> bands = new TreeSet<>(List.of(words.say("add.bands").split(";")));
        sight.names().pupils().values().forEach(pupil -> bands.add(pupil.band()));
        return bands;
    }
}
