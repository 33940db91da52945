package org.lidsdown.admin.staff;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.people.Staff;

/** Who may come in, what each can open, and one's own password. */
public final class StaffView extends VBox {
    private final Words words = Words.of(StaffView.class);
    private final StaffModel model;
    private final VBox list = Parts.column("staff-list");

    /** Shows everybody that this model knows. */
    public StaffView(StaffModel model) {
        this.model = model;
        Parts.named(this, "staff", words.say("title"), "section", "column");
        getChildren().setAll(everybody(), new ColleagueForm(model), own());
        model.staff().addListener((ListChangeListener<Staff>) _ -> show());
        show();
    }

    private VBox everybody() {
        return Parts.column(
                "card",
                Parts.text(words.say("title"), "section-title"),
                Parts.text(words.say("why"), "muted"),
                list);
    }

    private void show() {
        list.getChildren().setAll(model.staff().stream().map(this::row).toList());
    }

    private Node row(Staff one) {
        HBox row =
                Parts.row(
                        "contact-row",
                        Parts.growing(
                                Parts.column(
                                        "contact-words",
                                        Parts.text(one.name(), "strong"),
                                        Parts.text(
                                                words.say("who", one.role().title(), one.id())))),
                        Parts.chip(model.opens(one.role()), "today"));
        if (!model.isMe(one)) {
            Button renew = Parts.button("renew-" + one.id(), words.say("renew"), () -> {}, "quiet");
            renew.setOnAction(_ -> above(renew, above -> renewing(one, above)));
            Button remove =
                    Parts.button("remove-" + one.id(), words.say("remove"), () -> {}, "quiet");
            remove.setOnAction(_ -> above(remove, above -> removing(one, above)));
            row.getChildren().addAll(moving(one), renew, remove);
        }
        return row;
    }

    private Button moving(Staff one) {
        Button move = Parts.button("role-" + one.id(), words.say("role"), () -> {}, "quiet");
        move.setOnAction(_ -> above(move, above -> moving(one, above)));
        return move;
    }

    private interface Content {
        Node in(PopOver above);
    }

    private static void above(Node at, Content content) {
        PopOver above = new PopOver();
        above.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        above.setAnimated(false);
        above.setDetachable(false);
        above.setContentNode(content.in(above));
        above.show(at);
    }

    private Node moving(Staff one, PopOver above) {
        RoleBox role = new RoleBox("role-next");
        role.getItems().remove(one.role());
        Label opens = Parts.text("", "muted");
        role.valueProperty().addListener((_, _, now) -> opens.setText(model.opens(now)));
        MyPassword mine = new MyPassword("role-mine", model);
        Button go =
                Parts.button(
                        "role-do",
                        words.say("role.do"),
                        () -> model.changeRole(one, role.getValue(), mine.taken(), above::hide),
                        "go");
        go.disableProperty().bind(role.valueProperty().isNull().or(model.busy()));
        return Parts.column(
                "new-incident-form",
                Parts.text(words.say("role.why", one.name()), "muted"),
                role,
                opens,
                mine,
                go);
    }

    private Node renewing(Staff one, PopOver above) {
        PasswordField password = password("renew-password", "password");
        PasswordField again = password("renew-again", "again");
        MyPassword mine = new MyPassword("renew-mine", model);
        return Parts.column(
                "new-incident-form",
                Parts.text(words.say("renew.why", one.name()), "muted"),
                password,
                again,
                mine,
                Parts.button(
                        "renew-do",
                        words.say("renew.do"),
                        () ->
                                model.renew(
                                        one, Typed.in(password, again), mine.taken(), above::hide),
                        "go"));
    }

    private Node removing(Staff one, PopOver above) {
        MyPassword mine = new MyPassword("remove-mine", model);
        return Parts.column(
                "new-incident-form",
                Parts.text(words.say("remove.why", one.name()), "muted"),
                mine,
                Parts.button(
                        "remove-do",
                        words.say("remove.do", one.name()),
                        () -> model.remove(one, mine.taken(), above::hide),
                        "go"));
    }

    private VBox own() {
        PasswordField present = password("own-present", "present");
        PasswordField password = password("own-password", "password");
        PasswordField again = password("own-again", "again");
        Button change =
                Parts.button(
                        "own-change",
                        words.say("own.do"),
                        () -> {
                            char[] now = present.getText().toCharArray();
                            present.clear();
                            model.changePassword(now, Typed.in(password, again), () -> {});
                        },
                        "done");
        change.disableProperty().bind(model.busy().or(present.textProperty().isEmpty()));
        return Parts.column(
                "card",
                Parts.text(words.say("own"), "section-title"),
                Parts.row("adding", present, password, again, change));
    }

    private PasswordField password(String id, String key) {
        PasswordField field = Parts.named(new PasswordField(), id, words.say(key));
        field.setPromptText(words.say(key));
        return field;
    }
}
