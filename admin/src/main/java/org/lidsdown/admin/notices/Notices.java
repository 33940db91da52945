package org.lidsdown.admin.notices;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lidsdown.admin.errands.Trouble;

/** What the window has to say to its person now: one notice, until it is put away. */
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> now =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Says something; it takes the place of what was said before. */
    public void say(Notice notice) {
        now.set(Optional.of(notice));
    }

    /** Says that something failed. */
    public void say(Trouble trouble) {
        say(Notice.of(trouble));
    }

    /** Puts the notice away. */
    public void putAway() {
        now.set(Optional.empty());
    }

    /** The notice that is shown. */
    public ReadOnlyObjectProperty<Optional<Notice>> now() {
        return now.getReadOnlyProperty();
    }
}
