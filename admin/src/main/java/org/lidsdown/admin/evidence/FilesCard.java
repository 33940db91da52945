package org.lidsdown.admin.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.now.Desk;
import org.lidsdown.admin.now.Sight;
import org.lidsdown.domain.files.FileName;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Entry;

/** The files that are kept with an incident, and the way to add one: chosen, or dropped here. */
public final class FilesCard extends VBox {
    private static final double KILO = 1024;

    private final Words words = Words.of(FilesCard.class);
    private final Sight sight;
    private final FilesDesk files;
    private final ChangeListener<Adding> listener;

    /** Shows the files of the incident that is in sight. */
    public FilesCard(Sight sight, Desk desk, FilesDesk files) {
        this.sight = sight;
        this.files = files;
        Parts.named(this, "files", words.say("files"), "card", "column");
        FilesModel model = files.model();
        model.show(sight.incident().ref());
        AddFilePart add = new AddFilePart(model, sight.incident(), desk, files.choosing());
        listener = (_, _, _) -> add.show();
        getChildren().add(Parts.text(words.say("files"), "card-title"));
        getChildren().addAll(kept());
        if (!sight.incident().closed()) {
            getChildren().add(add);
            setOnDragOver(this::over);
            setOnDragDropped(this::dropped);
        }
        sceneProperty().addListener((_, _, now) -> listen(model, now != null));
    }

    private void listen(FilesModel model, boolean shown) {
        if (shown) {
            model.adding().addListener(listener);
        } else {
            model.adding().removeListener(listener);
        }
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        boolean files = drag.getDragboard().hasFiles();
        if (files) {
            this.files.model().ask(Optional.of(drag.getDragboard().getFiles().getFirst().toPath()));
        }
        drag.setDropCompleted(files);
        drag.consume();
    }

    private List<Node> kept() {
        List<Node> kept = new ArrayList<>();
        for (Entry entry : sight.incident().entries()) {
            if (entry.act() instanceof Act.FileKept act) {
                kept.add(kept(entry, act, kept.size() + 1));
            }
        }
        return kept;
    }

    private Node kept(Entry entry, Act.FileKept act, int number) {
        VBox told = Parts.column("kept", Parts.text(FileName.kept(act.name()), "strong"));
        if (!act.about().isEmpty()) {
            told.getChildren().add(Parts.text(act.about()));
        }
        told.getChildren().add(Parts.text(caption(entry, act), "caption"));
        HBox buttons = Parts.row("kept-do");
        if (act.file().media().isShown()) {
            buttons.getChildren()
                    .add(
                            Parts.button(
                                    "look-at-" + number,
                                    words.say("look"),
                                    () -> files.model().look(sight.incident(), act),
                                    "quiet"));
        }
        if (files.mayTakeOut()) {
            buttons.getChildren()
                    .add(
                            Parts.button(
                                    "copy-out-" + number,
                                    words.say("copy"),
                                    () -> files.copyOut().accept(act),
                                    "quiet"));
        }
        told.getChildren().add(buttons);
        return told;
    }

    private String caption(Entry entry, Act.FileKept act) {
        return words.say(
                "caption",
                sight.names().ofStaff(entry.by()),
                sight.days().moment(entry.when()),
                words.say("media." + act.file().media()),
                size(act.file().bytes()));
    }

    private static String size(long bytes) {
        double kilo = bytes / KILO;
        return kilo < 1
                ? bytes + " B"
                : kilo < KILO
                        ? "%.0f kB".formatted(kilo)
                        : String.format(Locale.UK, "%.1f MB", kilo / KILO);
    }
}
