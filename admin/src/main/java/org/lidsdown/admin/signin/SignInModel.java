package org.lidsdown.admin.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;

/** Who is let in: a name and a password, and the same sentence whichever was wrong. */
public final class SignInModel {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    private final Words words = Words.of(SignInModel.class);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final People people;
    private final Errands errands;
    private final Consumer<Staff> let;

    /** Lets people of this school in. */
    public SignInModel(People people, Errands errands, Consumer<Staff> let) {
        this.people = people;
        this.errands = errands;
        this.let = let;
    }

    /** Finds out whether anybody is known here yet. */
    public void refresh() {
        errands.run(() -> people.all().isEmpty(), first::set, this::failed);
    }

    /** Lets somebody in; the password is wiped. */
    public void signIn(String name, char[] password) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        sentence.set("");
        errands.run(() -> check(id(name), password), this::checked, this::failed);
    }

    private Optional<Staff> check(String id, char[] password) {
        try {
            return people.signIn(id, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void checked(Optional<Staff> known) {
        busy.set(false);
        known.ifPresentOrElse(let, () -> sentence.set(words.say("wrong")));
    }

    /** Makes the first person known here the coordinator, and lets them in. */
    public void begin(String id, String name, char[] password) {
        if (name.isBlank() || !id(id).matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            sentence.set(words.say("first.names"));
        } else if (password.length < SHORTEST || password.length > LONGEST) {
            sentence.set(words.say("first.password"));
        } else {
            busy.set(true);
            Staff staff = new Staff(id(id), name.strip(), Role.ONLINE_SAFETY_COORDINATOR);
            errands.run(() -> add(staff, password), this::checked, this::failed);
        }
    }

    private Optional<Staff> add(Staff staff, char[] password) {
        try {
            people.add(staff, password, staff.id());
            return Optional.of(staff);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static String id(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }

    private void failed(Trouble trouble) {
        busy.set(false);
        sentence.set(Notice.of(trouble).sentence());
    }

    /** What the screen says about the last try. */
    public ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /** Whether a try is being checked now. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether nobody is known here yet. */
    public ReadOnlyBooleanProperty first() {
        return first.getReadOnlyProperty();
    }
}
