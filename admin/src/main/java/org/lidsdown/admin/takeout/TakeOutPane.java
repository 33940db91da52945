package org.lidsdown.admin.takeout;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Said;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.files.FileName;
import org.lidsdown.domain.people.Recipient;

/** Asks for whom, why and for the password again, before anything leaves the log. */
public final class TakeOutPane extends StackPane {
    private final Words words = Words.of(TakeOutPane.class);
    private final TakeOutModel model;
    private final Wanted wanted;
    private final WaysOut ways;
    private final ComboBox<Recipient> forWhom = new ComboBox<>();
    private final TextArea because;
    private final PasswordField password;

    /** Asks about what is wanted, and by these means where it goes. */
    public TakeOutPane(TakeOutModel model, Wanted wanted, WaysOut ways) {
        this.model = model;
        this.wanted = wanted;
        this.ways = ways;
        this.because = Parts.area("take-out-because", words.say("because"), 3);
        this.password =
                Parts.named(new PasswordField(), "take-out-password", words.say("password"));
        password.setPromptText(words.say("password"));
        Parts.named(this, "take-out", words.say("title.record"), "take-out-ground");
        VBox card = Parts.column("take-out-card");
        card.getStyleClass().add("card");
        card.getChildren().addAll(head(), whom(), because, password, sentence(), buttons());
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
    }

    private VBox head() {
        String title =
                wanted.file()
                        .map(kept -> words.say("title.file", FileName.kept(kept.name())))
                        .orElseGet(() -> words.say("title.record", wanted.incident().ref()));
        return Parts.column(
                "take-out-head",
                Parts.text("take-out-title", Parts.text(title, "card-title")),
                Parts.text(words.say("why"), "muted"));
    }

    private ComboBox<Recipient> whom() {
        Parts.named(forWhom, "take-out-for", words.say("for"));
        forWhom.setPromptText(words.say("for"));
        forWhom.getItems().setAll(Recipient.values());
        forWhom.setConverter(new Said<>(Recipient::title));
        forWhom.setMaxWidth(Double.MAX_VALUE);
        return forWhom;
    }

    private Label sentence() {
        Label said = Parts.text("take-out-sentence", Parts.text("", "care"));
        said.textProperty().bind(model.sentence());
        said.visibleProperty().bind(model.sentence().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private HBox buttons() {
        BooleanBinding missing =
                Bindings.createBooleanBinding(
                                () -> because.getText().isBlank() || password.getText().isEmpty(),
                                because.textProperty(),
                                password.textProperty())
                        .or(forWhom.valueProperty().isNull())
                        .or(model.busy());
        Button save = Parts.button("take-out-save", words.say("save"), this::save, "done");
        save.disableProperty().bind(missing);
        String paper = wanted.file().isPresent() ? "print.sheet" : "print";
        Button print = Parts.button("take-out-print", words.say(paper), this::print, "quiet");
        print.disableProperty().bind(missing);
        return Parts.row(
                "take-out-do",
                save,
                print,
                Parts.button("take-out-leave", words.say("leave"), model::leave, "quiet"));
    }

    private void save() {
        ways.choose(getScene().getWindow(), wanted)
                .ifPresent(to ->
                        with((whom, typed) -> model.save(whom, because.getText(), typed, to)));
    }

    private void print() {
        if (!ways.printing().isPossible()) {
            model.say(words.say("no-printer"));
            return;
        }
        ways.printing()
                .choose(getScene().getWindow())
                .ifPresent(printer ->
                        with((whom, typed) ->
                                model.print(whom, because.getText(), typed, printer)));
    }

    private void with(BiConsumer<Recipient, char[]> deed) {
        char[] typed = password.getText().toCharArray();
        password.clear();
        deed.accept(forWhom.getValue(), typed);
    }
}
