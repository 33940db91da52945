package org.lidsdown.admin.signin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Mark;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/** The door: a name and a password. */
public final class SignInView extends StackPane {
    private final Words words = Words.of(SignInView.class);
    private final SignInModel model;
    private final TextField id;
    private final TextField name;
    private final PasswordField password;
    private final Label title = Parts.text("", "page-title");
    private final Label why = Parts.text("", "muted");
    private final Label hint = Parts.text("sign-in-hint", Parts.text("", "sign-in-hint"));
    private final Button go;

    /** Shows the door that this model keeps. */
    public SignInView(SignInModel model) {
        this.model = model;
        Parts.named(this, "sign-in", words.say("title"), "sign-in");
        id = Parts.field("sign-in-name", words.say("name"));
        name = Parts.field("first-name", words.say("first.name"));
        password = Parts.named(new PasswordField(), "sign-in-password", words.say("password"));
        password.setPromptText(words.say("password"));
        go = Parts.button("sign-in-go", "", this::go, "go");
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        go.disableProperty().bind(model.busy());
        password.setOnAction(_ -> go());
        id.setOnAction(_ -> password.requestFocus());
        getChildren().setAll(card());
        model.first().addListener((_, _, first) -> show(first));
        show(model.first().get());
    }

    private VBox card() {
        Label sentence = Parts.text("sign-in-sentence", Parts.text("", "sign-in-sentence"));
        sentence.textProperty().bind(model.sentence());
        sentence.managedProperty().bind(sentence.textProperty().isNotEmpty());
        VBox card =
                Parts.column(
                        "sign-in-card",
                        new Mark(),
                        title,
                        why,
                        name,
                        labelled(id, "name"),
                        labelled(password, "password"),
                        sentence,
                        go,
                        hint);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }

    private VBox labelled(TextField field, String key) {
        Label label = Parts.label(words.say(key), "field-label");
        label.setLabelFor(field);
        return Parts.column("labelled", label, field);
    }

    private void show(boolean first) {
        title.setText(words.say(first ? "first.title" : "title"));
        why.setText(words.say(first ? "first.why" : "why"));
        go.setText(words.say(first ? "first.go" : "go"));
        go.setAccessibleText(go.getText());
        name.setVisible(first);
        name.setManaged(first);
    }

    private void go() {
        char[] typed = password.getText().toCharArray();
        if (model.first().get()) {
            model.begin(id.getText(), name.getText(), typed);
        } else {
            password.clear();
            model.signIn(id.getText(), typed);
        }
    }

    /** Says below the door how to come in, where everybody may. */
    public void hint(String words) {
        hint.setText(words);
    }

    /** Empties the door and puts the keyboard where the name goes. */
    public void comeBack() {
        password.clear();
        model.refresh();
        id.requestFocus();
    }
}
