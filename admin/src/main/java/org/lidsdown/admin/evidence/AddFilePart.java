package org.lidsdown.admin.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.now.Desk;
import org.lidsdown.domain.files.FileName;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;

/** Adds a file: first what it shows, and only then which one it is. */
final class AddFilePart extends VBox {
    private final Words words = Words.of(AddFilePart.class);
    private final FilesModel model;
    private final Incident incident;
    private final Desk desk;
    private final Choosing choosing;

    AddFilePart(FilesModel model, Incident incident, Desk desk, Choosing choosing) {
        this.model = model;
        this.incident = incident;
        this.desk = desk;
        this.choosing = choosing;
        getStyleClass().addAll("add-file", "column");
        show();
    }

    void show() {
        getChildren()
                .setAll(
                        switch (model.adding().get()) {
                            case Adding.Nothing() -> nothing();
                            case Adding.Asked _ -> asked();
                            case Adding.Stopped() -> stopped();
                            case Adding.Assured(Optional<Path> file) -> assured(file);
                            case Adding.Working() -> working();
                        });
    }

    private List<Node> nothing() {
        return List.of(
                Parts.text(words.say("how"), "muted"),
                Parts.button(
                        "add-file", words.say("add"), () -> model.ask(Optional.empty()), "done"));
    }

    private List<Node> asked() {
        return List.of(
                Parts.text("imagery-question", Parts.text(words.say("imagery"), "strong")),
                Parts.text(words.say("imagery.why"), "muted"),
                Parts.button("imagery-no", words.say("imagery.no"), model::assure, "quiet"),
                Parts.button("imagery-yes", words.say("imagery.yes"), this::stop, "quiet"),
                leave());
    }

    private void stop() {
        model.stop();
        desk.make(new Act.ImageryTold(), "");
    }

    private List<Node> stopped() {
        VBox sheet =
                Parts.column(
                        "stopped",
                        Parts.text("stopped-title", Parts.text(words.say("stopped"), "strong")));
        for (int i = 1; words.knows("stopped." + i); i++) {
            sheet.getChildren().add(Parts.text(words.say("stopped." + i)));
        }
        return List.of(
                sheet,
                Parts.button("stopped-read", words.say("stopped.read"), model::leave, "done"));
    }

    private List<Node> assured(Optional<Path> file) {
        TextField about = Parts.field("file-about", words.say("about"));
        about.textProperty().bindBidirectional(model.about());
        Button keep =
                Parts.button("keep-file", words.say("keep"), () -> model.keep(incident), "done");
        keep.setDisable(file.isEmpty());
        String chosen =
                file.map(path ->
                                words.say(
                                        "chosen",
                                        FileName.kept(String.valueOf(path.getFileName()))))
                        .orElseGet(() -> words.say("drop"));
        return List.of(
                Parts.text("file-chosen", Parts.text(chosen)),
                Parts.button("choose-file", words.say("choose"), this::choose, "quiet"),
                about,
                Parts.row("add-file-do", keep, leave()));
    }

    private void choose() {
        choosing.file(getScene().getWindow(), words.say("choose")).ifPresent(model::choose);
    }

    private List<Node> working() {
        ProgressBar bar = Parts.named(new ProgressBar(), "file-progress", words.say("working"));
        bar.progressProperty().bind(model.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        return List.of(
                Parts.text(words.say("working"), "muted"),
                bar,
                Parts.button("call-off", words.say("call-off"), model::leave, "quiet"));
    }

    private Node leave() {
        return Parts.button("leave-file", words.say("leave"), model::leave, "quiet");
    }
}
