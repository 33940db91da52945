package org.lidsdown.admin.staff;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.ReasonSentences;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.Session;

/** Who may come in, and with what; every change is written in the log. */
public final class StaffModel {
    private final Words words = Words.of(StaffModel.class);
    private final ReasonSentences reasons = new ReasonSentences();
    private final ObservableList<Staff> staff = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final KeyHolders holders;
    private final People people;
    private final Supplier<Session> session;
    private final Errands errands;
    private final Notices notices;

    /** Changes things as whoever has come in with the session of the moment. */
    public StaffModel(
            KeyHolders holders,
            People people,
            Supplier<Session> session,
            Errands errands,
            Notices notices) {
        this.holders = holders;
        this.people = people;
        this.session = session;
        this.errands = errands;
        this.notices = notices;
    }

    /** Reads the list again. */
    public void refresh() {
        errands.run(people::all, staff::setAll, notices::say);
    }

    /**
     * Lets a colleague in, with a password that they type themselves, twice, after whoever is in
     * typed their own; all are wiped.
     */
    public void enrol(Staff colleague, Typed typed, char[] mine, Runnable then) {
        twice(
                typed,
                asked(mine, by -> holders.enrol(colleague, typed.password(), by)),
                words.say("enrolled", colleague.name()),
                then);
    }

    /** Gives somebody who lost their password another one. */
    public void renew(Staff who, Typed typed, char[] mine, Runnable then) {
        twice(
                typed,
                asked(mine, by -> holders.renew(who.id(), typed.password(), by)),
                words.say("renewed", who.name()),
                then);
    }

    /** Gives somebody another role, and with it what they can open. */
    public void changeRole(Staff who, Role role, char[] mine, Runnable then) {
        change(
                asked(mine, by -> holders.changeRole(who.id(), role, by)),
                words.say("moved", who.name(), role.title()),
                then);
    }

    /** What is done only by whoever types the password that belongs to the session. */
    private Callable<Change> asked(char[] mine, Function<Session, Change> work) {
        return () -> {
            try {
                Session by = session.get();
                Change confirmed = holders.confirm(mine, by);
                return confirmed instanceof Change.Made ? work.apply(by) : confirmed;
            } finally {
                Arrays.fill(mine, '\0');
            }
        };
    }

    /** Whether whoever is in has a password to type. */
    boolean asksForPassword() {
        return !session.get().isFromTheSheet();
    }

    /** Changes the password of whoever has come in. */
    public void changePassword(char[] present, Typed typed, Runnable then) {
        twice(
                typed,
                () -> {
                    try {
                        return holders.changePassword(present, typed.password(), session.get());
                    } finally {
                        Arrays.fill(present, '\0');
                    }
                },
                words.say("changed"),
                then);
    }

    /** Takes away what somebody can open. */
    public void remove(Staff who, char[] mine, Runnable then) {
        change(
                asked(mine, by -> holders.remove(who.id(), by)),
                words.say("removed", who.name()),
                then);
    }

    private void twice(Typed typed, Callable<Change> work, String done, Runnable then) {
        if (!typed.agrees()) {
            typed.wipe();
            notices.say(Notice.care(words.say("twice")));
            return;
        }
        change(
                () -> {
                    try {
                        return work.call();
                    } finally {
                        typed.wipe();
                    }
                },
                done,
                then);
    }

    private void change(Callable<Change> work, String done, Runnable then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        errands.run(work, change -> changed(change, done, then), this::failed);
    }

    private void changed(Change change, String done, Runnable then) {
        busy.set(false);
        switch (change) {
            case Change.Made() -> {
                notices.say(Notice.good(done));
                then.run();
                refresh();
            }
            case Change.Refused(var reason) -> notices.say(Notice.care(reasons.of(reason)));
            case Change.KeysMissing(var groups) ->
                    notices.say(
                            Notice.care(
                                    words.say(
                                            "keys-missing",
                                            groups.stream()
                                                    .sorted()
                                                    .map(group -> words.say("group." + group))
                                                    .collect(Collectors.joining(", ")))));
        }
    }

    private void failed(Trouble trouble) {
        busy.set(false);
        notices.say(trouble);
    }

    /** What somebody in this role can open, in words. */
    String opens(Role role) {
        String groups =
                KeyGroup.of(role).stream()
                        .sorted()
                        .map(group -> words.say("group." + group))
                        .collect(Collectors.joining(", "));
        return groups.isEmpty() ? words.say("opens-nothing") : words.say("opens", groups);
    }

    /** Whether somebody is whoever has come in. */
    boolean isMe(Staff one) {
        return one.id().equals(session.get().staff().id());
    }

    /** Everybody who may come in. */
    public ObservableList<Staff> staff() {
        return staff;
    }

    /** Whether a change is being made now: a password takes a moment. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
