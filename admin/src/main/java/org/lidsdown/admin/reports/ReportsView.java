package org.lidsdown.admin.reports;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Said;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.calendar.Term;

/** The report of a term, page by page as it will be printed, and saved from here. */
public final class ReportsView extends VBox {
    private static final double WIDTH = 860;

    private final Words words = Words.of(ReportsView.class);
    private final ReportsModel model;
    private final ComboBox<Term> term = new ComboBox<>();
    private final VBox pages = Parts.column("report-pages");

    /** Shows what this model makes. */
    public ReportsView(ReportsModel model) {
        this.model = model;
        Parts.named(this, "reports", words.say("title"), "page");
        ScrollPane paper =
                Parts.named(
                        new ScrollPane(pages), "report-paper", words.say("title"), "report-paper");
        paper.setFitToWidth(true);
        getChildren()
                .addAll(
                        Parts.label(words.say("title"), "page-title"),
                        Parts.text(words.say("why"), "muted"),
                        choosing(),
                        Parts.growing(paper));
        model.shown().addListener((_, _, _) -> show());
        model.working().addListener((_, _, _) -> show());
        show();
    }

    private HBox choosing() {
        Parts.named(term, "report-term", words.say("term"));
        term.setPromptText(words.say("term"));
        term.getItems().setAll(model.terms());
        term.setConverter(new Said<>(Term::title));
        if (!model.terms().isEmpty()) {
            term.setValue(model.terms().getFirst());
        }
        Button show =
                Parts.button(
                        "report-show",
                        words.say("show"),
                        () -> model.show(term.getValue()),
                        "done");
        show.disableProperty().bind(term.valueProperty().isNull().or(model.working()));
        Button save = Parts.button("report-save", words.say("save"), this::save, "quiet");
        save.disableProperty().bind(model.shown().map(Optional::isEmpty));
        return Parts.row("filters", term, show, save);
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("save"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        chooser.setInitialFileName(words.say("file", term.getValue().id()));
        @Nullable File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.save(file.toPath());
        }
    }

    private void show() {
        List<Image> images = model.pages();
        if (model.working().get()) {
            pages.getChildren().setAll(Parts.text(words.say("working"), "muted"));
        } else if (images.isEmpty()) {
            pages.getChildren().setAll(Parts.text(words.say("none"), "muted"));
        } else {
            pages.getChildren().setAll(images.stream().map(image -> page(image, images)).toList());
        }
    }

    private Node page(Image image, List<Image> all) {
        ImageView page = new ImageView(image);
        int number = all.indexOf(image) + 1;
        Parts.named(
                page,
                "report-page-" + number,
                words.say("page", number, all.size()),
                "report-page");
        page.setPreserveRatio(true);
        page.setFitWidth(WIDTH);
        return page;
    }
}
