package org.lidsdown.admin.staff;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.people.Staff;

/** Lets a colleague in, who types the password. */
final class ColleagueForm extends VBox {
    private static final int WIDE = 18;

    private final Words words = Words.of(ColleagueForm.class);
    private final StaffModel model;
    private final TextField name = Parts.field("colleague-name", words.say("name"));
    private final TextField id = Parts.field("colleague-id", words.say("id"));
    private final RoleBox role = new RoleBox("colleague-role");
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final MyPassword mine;
    private final Label opens = Parts.text("", "muted");

    ColleagueForm(StaffModel model) {
        this.model = model;
        this.mine = new MyPassword("colleague-mine", model);
        Parts.named(this, "colleague", words.say("add"), "card", "column");
        name.setPrefColumnCount(WIDE);
        id.setPrefColumnCount(WIDE);
        role.valueProperty()
                .addListener((_, _, now) -> opens.setText(now == null ? "" : model.opens(now)));
        Parts.named(password, "colleague-password", words.say("password"))
                .setPromptText(words.say("password"));
        Parts.named(again, "colleague-again", words.say("again")).setPromptText(words.say("again"));
        getChildren()
                .setAll(
                        Parts.text(words.say("add"), "section-title"),
                        Parts.text(words.say("add.why"), "muted"),
                        Parts.row("adding", name, id, role),
                        opens,
                        Parts.row("adding", password, again, mine, adding()));
    }

    private Button adding() {
        Button add = Parts.button("colleague-add", words.say("add.do"), this::add, "done");
        add.disableProperty()
                .bind(
                        model.busy()
                                .or(name.textProperty().isEmpty())
                                .or(id.textProperty().isEmpty())
                                .or(role.valueProperty().isNull()));
        return add;
    }

    private void add() {
        Staff colleague =
                new Staff(
                        id.getText().strip().toLowerCase(Locale.UK),
                        name.getText().strip(),
                        role.getValue());
        model.enrol(
                colleague,
                Typed.in(password, again),
                mine.taken(),
                () -> {
                    name.clear();
                    id.clear();
                    role.setValue(null);
                });
    }
}
