package org.lidsdown.admin.staff;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;

/** Lets a colleague in, who types the password. */
final class ColleagueForm extends VBox {
    private static final int WIDE = 18;
    private static final List<Role> ROLES =
            List.of(
                    Role.ONLINE_SAFETY_COORDINATOR,
                    Role.DSL,
                    Role.SENIOR_LEADER,
                    Role.HEAD,
                    Role.CHAIR_OF_GOVERNORS,
                    Role.TECHNICIAN,
                    Role.GOVERNOR);

    private final Words words = Words.of(ColleagueForm.class);
    private final StaffModel model;
    private final TextField name = Parts.field("colleague-name", words.say("name"));
    private final TextField id = Parts.field("colleague-id", words.say("id"));
    private final ComboBox<Role> role = new ComboBox<>();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Label opens = Parts.text("", "muted");

    ColleagueForm(StaffModel model) {
        this.model = model;
        Parts.named(this, "colleague", words.say("add"), "card", "column");
        name.setPrefColumnCount(WIDE);
        id.setPrefColumnCount(WIDE);
        Parts.named(role, "colleague-role", words.say("role"));
        role.setPromptText(words.say("role"));
        role.getItems().setAll(ROLES);
        role.setConverter(new Titles());
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
                        Parts.row("adding", password, again, adding()));
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
                () -> {
                    name.clear();
                    id.clear();
                    role.setValue(null);
                });
    }

    /** Roles as people at school say them. */
    private static final class Titles extends StringConverter<Role> {
        @Override
        public String toString(@Nullable Role role) {
            return role == null ? "" : role.title();
        }

        @Override
        public Role fromString(String title) {
            throw new IllegalStateException("roles are chosen, not typed");
        }
    }
}
