package org.lidsdown.admin.staff;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Said;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.people.Role;

/** The roles in which somebody works with the log, to choose from. */
final class RoleBox extends ComboBox<Role> {
    private static final List<Role> ROLES =
            List.of(
                    Role.ONLINE_SAFETY_COORDINATOR,
                    Role.DSL,
                    Role.SENIOR_LEADER,
                    Role.HEAD,
                    Role.CHAIR_OF_GOVERNORS,
                    Role.TECHNICIAN,
                    Role.GOVERNOR);

    RoleBox(String id) {
        String asked = Words.of(RoleBox.class).say("role");
        Parts.named(this, id, asked);
        setPromptText(asked);
        getItems().setAll(ROLES);
        setConverter(new Said<>(Role::title));
    }
}
