package org.lidsdown.admin.kiosks;

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
import org.lidsdown.domain.kiosks.KnownKiosk;
import org.lidsdown.domain.kiosks.LastHeard;

/** The school's kiosks, and how each is. */
public final class KiosksView extends VBox {
    private final Words words = Words.of(KiosksView.class);
    private final KioskSentences sentences;
    private final KiosksModel model;
    private final Days days;
    private final VBox list = Parts.column("kiosk-list");

    /** Shows what this model knows. */
    public KiosksView(KiosksModel model, Days days) {
        this.model = model;
        this.days = days;
        this.sentences = new KioskSentences(days);
        Parts.named(this, "kiosks", words.say("title"), "section", "column");
        getChildren().setAll(all(), making(), keys());
        model.known().addListener((ListChangeListener<KnownKiosk>) _ -> show());
        model.beside().addListener(_ -> show());
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
        list.getChildren()
                .setAll(row(words.say("beside"), "", model.beside().get(), Optional.empty()));
        for (KnownKiosk kiosk : model.known()) {
            String until =
                    kiosk.revoked()
                            .map(when -> words.say("revoked-on", days.moment(when)))
                            .orElseGet(() -> words.say("until", day(kiosk)));
            list.getChildren().add(row(kiosk.name(), until, kiosk.heard(), Optional.of(kiosk)));
        }
    }

    private String day(KnownKiosk kiosk) {
        return days.day(kiosk.expires().atZone(Days.ZONE).toLocalDate());
    }

    private Node row(
            String name, String until, Optional<LastHeard> heard, Optional<KnownKiosk> kiosk) {
        String line =
                until.isEmpty() ? sentences.heard(heard) : sentences.heard(heard) + " · " + until;
        HBox row =
                Parts.row(
                        "contact-row",
                        Parts.growing(
                                Parts.column(
                                        "contact-words",
                                        Parts.text(name, "strong"),
                                        Parts.text(line))));
        heard.ifPresent(last ->
                sentences
                        .cares(last)
                        .forEach(care -> row.getChildren().add(Parts.chip(care, "late"))));
        kiosk.filter(one -> one.revoked().isEmpty())
                .flatMap(sentences::ending)
                .ifPresent(care -> row.getChildren().add(Parts.chip(care, "late")));
        kiosk.filter(one -> one.revoked().isEmpty())
                .map(one ->
                        Parts.button(
                                "revoke-" + one.id(),
                                words.say("revoke"),
                                () -> model.revoke(one),
                                "quiet"))
                .ifPresent(row.getChildren()::add);
        return row;
    }

    private VBox making() {
        TextField name = Parts.field("kiosk-name", words.say("name"));
        TextField host = Parts.field("kiosk-host", words.say("host"));
        name.setPrefColumnCount(20);
        host.setPrefColumnCount(44);
        Button make =
                Parts.button(
                        "kiosk-make",
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

    private VBox keys() {
        var fingerprint = Parts.text("fingerprint", Parts.text("", "strong"));
        fingerprint.textProperty().bind(model.fingerprint());
        return Parts.column(
                "card",
                Parts.text(words.say("keys"), "section-title"),
                Parts.text(words.say("keys.why"), "muted"),
                fingerprint);
    }
}
