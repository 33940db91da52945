package org.lidsdown.admin.consoles;

import java.io.File;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.domain.consoles.Ending;
import org.lidsdown.domain.consoles.KnownConsole;

/** The other computers that work with the school's log. */
public final class ConsolesView extends VBox {
    private final Words words = Words.of(ConsolesView.class);
    private final ConsolesModel model;
    private final Days days;
    private final VBox list = Parts.column("console-list");

    /** Shows what this model knows. */
    public ConsolesView(ConsolesModel model, Days days) {
        this.model = model;
        this.days = days;
        Parts.named(this, "consoles", words.say("title"), "section", "column");
        getChildren().setAll(all(), making());
        model.known().addListener((ListChangeListener<KnownConsole>) _ -> show());
        show();
    }

    private VBox all() {
        return Parts.column(
                "card",
                Parts.text(words.say("title"), "section-title"),
                Parts.text(words.say("why"), "muted"),
                list);
    }

    private void show() {
        list.getChildren().setAll(model.known().stream().map(this::row).toList());
        if (model.known().isEmpty()) {
            list.getChildren().add(Parts.text(words.say("none")));
        }
    }

    private Node row(KnownConsole console) {
        String until =
                console.revoked()
                        .map(when -> words.say("revoked-on", days.moment(when)))
                        .orElseGet(() -> words.say("until", day(console)));
        HBox row =
                Parts.row(
                        "contact-row",
                        Parts.growing(
                                Parts.column(
                                        "contact-words",
                                        Parts.text(console.name(), "strong"),
                                        Parts.text(until))));
        if (console.revoked().isEmpty()) {
            ending(console).ifPresent(care -> row.getChildren().add(Parts.chip(care, "late")));
            row.getChildren()
                    .add(
                            Parts.button(
                                    "revoke-" + console.id(),
                                    words.say("revoke"),
                                    () -> model.revoke(console),
                                    "quiet"));
        }
        return row;
    }

    private Optional<String> ending(KnownConsole console) {
        return switch (Ending.of(console.expires(), days.now())) {
            case FAR -> Optional.empty();
            case OVER -> Optional.of(words.say("ended"));
            case WITHIN_60_DAYS, WITHIN_30_DAYS, WITHIN_7_DAYS -> Optional.of(words.say("ending"));
        };
    }

    private String day(KnownConsole console) {
        return days.day(console.expires().atZone(Days.ZONE).toLocalDate());
    }

    private VBox making() {
        TextField name = Parts.field("console-name", words.say("name"));
        TextField host = Parts.field("console-host", words.say("host"));
        name.setPrefColumnCount(20);
        host.setPrefColumnCount(44);
        Button make =
                Parts.button(
                        "console-make",
                        words.say("make"),
                        () -> choose(name.getText().strip(), host.getText().strip()),
                        "done");
        make.disableProperty()
                .bind(name.textProperty().isEmpty().or(host.textProperty().isEmpty()));
        return Parts.column(
                "card",
                Parts.text(words.say("new"), "section-title"),
                Parts.text(words.say("new.why"), "muted"),
                Parts.row("adding", name, host, make));
    }

    private void choose(String name, String host) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("make"));
        chooser.setInitialFileName(words.say("file"));
        @Nullable File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.make(name, host, file.toPath());
        }
    }
}
