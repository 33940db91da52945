package org.lidsdown.admin.backups;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.store.backup.Backup;

/** Whether the log is whole, and its backups. */
public final class BackupsView extends VBox {
    private static final int ANCHOR_LINES = 2;

    private final Words words = Words.of(BackupsView.class);
    private final BackupsModel model;
    private final Days days;
    private final VBox proof = Parts.column("kiosk-list");
    private final VBox kept = Parts.column("kiosk-list");

    /** Shows the log that this model takes care of. */
    public BackupsView(BackupsModel model, Days days) {
        this.model = model;
        this.days = days;
        Parts.named(this, "backups", words.say("title"), "section", "column");
        getChildren().setAll(log(), backups());
        model.proof().addListener((ListChangeListener<String>) _ -> showProof());
        model.kept().addListener((ListChangeListener<Backup>) _ -> showKept());
        showProof();
        showKept();
    }

    private VBox log() {
        Label state = Parts.text("log-state", Parts.text("", "strong"));
        state.textProperty().bind(model.state());
        TextArea anchors = Parts.area("anchors", words.say("anchors"), ANCHOR_LINES);
        Button check =
                Parts.button(
                        "log-check",
                        words.say("check"),
                        () -> model.verify(anchors.getText()),
                        "done");
        check.disableProperty().bind(model.busy());
        return Parts.column(
                "card",
                Parts.text(words.say("log"), "section-title"),
                state,
                Parts.text(words.say("anchors.why"), "muted"),
                anchors,
                Parts.row("adding", check),
                proof);
    }

    private void showProof() {
        proof.getChildren().setAll(model.proof().stream().map(Parts::text).toList());
    }

    private VBox backups() {
        VBox card =
                Parts.column(
                        "card",
                        Parts.text(words.say("title"), "section-title"),
                        Parts.text(words.say(model.hasPlace() ? "why" : "no-place"), "muted"));
        if (model.hasPlace()) {
            Button make = Parts.button("backup-make", words.say("make"), model::make, "done");
            make.disableProperty().bind(model.busy());
            card.getChildren().addAll(Parts.row("adding", make), kept);
        }
        return card;
    }

    private void showKept() {
        kept.getChildren().clear();
        model.trouble().map(Parts::text).ifPresent(kept.getChildren()::add);
        if (model.kept().isEmpty()) {
            kept.getChildren().add(Parts.text(words.say("none"), "muted"));
        }
        model.kept().stream().map(this::row).forEach(kept.getChildren()::add);
    }

    private Node row(Backup backup) {
        String line =
                words.say("up-to", backup.content().head().entry(), backup.path().getFileName());
        return Parts.row(
                "contact-row",
                Parts.growing(
                        Parts.column(
                                "contact-words",
                                Parts.text(days.moment(backup.made()), "strong"),
                                Parts.text(line))),
                Parts.chip(words.say("verified"), "good"));
    }
}
