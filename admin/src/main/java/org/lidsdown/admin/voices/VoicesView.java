package org.lidsdown.admin.voices;

import java.io.File;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.manner.Tongue;

/** A person reads what the kiosk says, sees how loud it is, and hears it back. */
public final class VoicesView extends VBox {
    private final Words words = Words.of(VoicesView.class);
    private final VoicesModel model;
    private final ComboBox<Tongue> tongues = new ComboBox<>();

    /** Shows what this model records. */
    public VoicesView(VoicesModel model) {
        this.model = model;
        Parts.named(this, "voices", words.say("title"), "section", "column");
        getChildren().setAll(beginning(), reading());
        sceneProperty()
                .addListener((_, _, now) -> {
                    if (now == null) {
                        model.leave();
                    }
                });
    }

    private VBox beginning() {
        Parts.named(tongues, "voices-language", words.say("language"));
        tongues.getItems().setAll(Tongue.values());
        tongues.setValue(Tongue.ENGLISH);
        tongues.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Tongue tongue) {
                        return tongue.isChecked()
                                ? tongue.ownName()
                                : words.say("unchecked", tongue.ownName());
                    }

                    @Override
                    public Tongue fromString(String text) {
                        return Tongue.ENGLISH;
                    }
                });
        return Parts.column(
                "card",
                Parts.text(words.say("title"), "section-title"),
                Parts.text(words.say("why"), "muted"),
                Parts.row(
                        "adding",
                        tongues,
                        Parts.button("voices-begin", words.say("begin"), this::choose, "done")));
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("folder"));
        @Nullable File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            model.begin(folder.toPath(), tongues.getValue());
        }
    }

    private VBox reading() {
        Label prompt = Parts.text("", "page-title");
        Label progress = Parts.text("", "muted");
        Label said = Parts.text("voices-said", Parts.text("", "strong"));
        prompt.setId("voices-prompt");
        prompt.setStyle("-fx-font-family: System");
        prompt.setWrapText(true);
        ProgressBar level = Parts.named(new ProgressBar(0), "voices-level", words.say("level"));
        level.setMaxWidth(Double.MAX_VALUE);
        BooleanBinding begun = model.progress().isNotEmpty();
        progress.textProperty().bind(model.progress());
        said.textProperty().bind(model.said());
        level.progressProperty().bind(model.level());
        model.prompt()
                .addListener((_, _, now) -> prompt.setText(now.map(Prompt::words).orElse("")));
        VBox card =
                Parts.column(
                        "card",
                        progress,
                        prompt,
                        level,
                        Parts.row("adding", record(), play(), back(), next()),
                        said);
        card.visibleProperty().bind(model.said().isNotEmpty().or(begun));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private Button record() {
        Button record = Parts.button("voices-record", words.say("record"), model::record, "done");
        model.recording()
                .addListener((_, _, is) -> record.setText(words.say(is ? "stop" : "record")));
        return enabled(record);
    }

    private Button play() {
        return enabled(Parts.button("voices-play", words.say("play"), model::play));
    }

    private Button back() {
        return enabled(Parts.button("voices-back", words.say("back"), model::back, "quiet"));
    }

    private Button next() {
        return enabled(Parts.button("voices-next", words.say("next"), model::next, "quiet"));
    }

    private Button enabled(Button button) {
        button.setDisable(true);
        model.prompt().addListener((_, _, now) -> button.setDisable(now.isEmpty()));
        return button;
    }
}
