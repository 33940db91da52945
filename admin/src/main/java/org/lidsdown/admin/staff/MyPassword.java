package org.lidsdown.admin.staff;

import javafx.scene.control.PasswordField;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/**
 * Where whoever is in types their own password once more, before they change what others can open;
 * not there for whoever came in with the recovery sheet.
 */
final class MyPassword extends PasswordField {

    MyPassword(String id, StaffModel model) {
        String asked = Words.of(MyPassword.class).say("mine");
        Parts.named(this, id, asked);
        setPromptText(asked);
        setVisible(model.asksForPassword());
        setManaged(model.asksForPassword());
    }

    /** Takes what was typed, and leaves nothing behind. */
    char[] taken() {
        char[] typed = getText().toCharArray();
        clear();
        return typed;
    }
}
