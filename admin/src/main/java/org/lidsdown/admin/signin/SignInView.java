package org.lidsdown.admin.signin;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Mark;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Said;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Founding;

/** The door: a name and a password. */
public final class SignInView extends StackPane {
    private final Words words = Words.of(SignInView.class);
    private final SignInModel model;
    private final TextField id;
    private final TextField name;
    private final ComboBox<Role> role;
    private final VBox roleChoice;
    private final PasswordField password;
    private final Label title = Parts.text("", "page-title");
    private final Label why = Parts.text("", "muted");
    private final Label hint = Parts.text("sign-in-hint", Parts.text("", "sign-in-hint"));
    private final Button go;
    private final RecoverPart recover;
    private final VBox card;

    /** Shows the door that this model keeps, and above it the alarm. */
    public SignInView(SignInModel model, DoorAlarm alarm) {
        this.model = model;
        Parts.named(this, "sign-in", words.say("title"), "sign-in");
        id = Parts.field("sign-in-name", words.say("name"));
        name = Parts.field("first-name", words.say("first.name"));
        role = Parts.named(new ComboBox<>(), "first-role", words.say("first.role"));
        roleChoice = labelled("first.role", role);
        password = Parts.named(new PasswordField(), "sign-in-password", words.say("password"));
        password.setPromptText(words.say("password"));
        go = Parts.button("sign-in-go", "", this::go, "go");
        recover = new RecoverPart(model);
        card = card();
        bind();
        getChildren().setAll(card);
        DoorBell bell = new DoorBell(alarm);
        StackPane.setAlignment(bell, Pos.TOP_CENTER);
        getChildren().add(bell);
        show(model.first().get());
    }

    private VBox card() {
        Label sentence = Parts.text("sign-in-sentence", Parts.text("", "sign-in-sentence"));
        sentence.textProperty().bind(model.sentence());
        sentence.managedProperty().bind(sentence.textProperty().isNotEmpty());
        VBox column =
                Parts.column(
                        "sign-in-card",
                        new Mark(),
                        title,
                        why,
                        name,
                        roleChoice,
                        labelled("name", id),
                        labelled("password", password),
                        sentence,
                        go,
                        recover,
                        hint);
        column.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return column;
    }

    private void bind() {
        role.getItems().setAll(Role.ONLINE_SAFETY_COORDINATOR, Role.DSL, Role.HEAD);
        role.setValue(Role.ONLINE_SAFETY_COORDINATOR);
        role.setConverter(new Said<>(Role::title));
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        go.disableProperty().bind(model.busy());
        password.setOnAction(_ -> go());
        id.setOnAction(_ -> password.requestFocus());
        model.first().addListener((_, _, first) -> show(first));
        model.founded().addListener((_, _, founded) -> show(founded));
    }

    private VBox labelled(String key, Control field) {
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
        roleChoice.setVisible(first);
        roleChoice.setManaged(first);
        recover.setVisible(!first);
        recover.setManaged(!first);
    }

    private void show(Optional<Founding.Founded> founded) {
        getChildren()
                .set(
                        0,
                        founded.<Node>map(now -> new RecoveryCodeView(now.code(), model))
                                .orElse(card));
    }

    private void go() {
        char[] typed = password.getText().toCharArray();
        if (model.first().get()) {
            model.begin(new Staff(id.getText(), name.getText(), role.getValue()), typed);
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
