package org.lidsdown.admin.staff;

import java.util.Arrays;
import javafx.scene.control.PasswordField;

/** A new password as it was typed, twice. */
final class Typed {
    private final char[] password;
    private final char[] again;

    Typed(char[] password, char[] again) {
        this.password = password;
        this.again = again;
    }

    /** Takes what stands in two fields, and empties them. */
    static Typed in(PasswordField one, PasswordField other) {
        Typed typed = new Typed(one.getText().toCharArray(), other.getText().toCharArray());
        one.clear();
        other.clear();
        return typed;
    }

    boolean agrees() {
        return Arrays.equals(password, again);
    }

    char[] password() {
        return password;
    }

    void wipe() {
        Arrays.fill(password, '\0');
        Arrays.fill(again, '\0');
    }
}
