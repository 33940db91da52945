package org.lidsdown.admin.incident;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.lidsdown.admin.drafts.Drafts;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.RefusalSentences;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.PupilId;

/**
 * One incident on the screen: how it stands, whose branch is looked at, and what is being typed.
 */
public final class IncidentModel {
    private final Words words = Words.of(IncidentModel.class);
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<PupilId>> branch =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Drafts drafts = new Drafts();
    private Runnable left = () -> {};
    private final Writing writing;
    private final Errands errands;
    private final Notices notices;

    /** Shows incidents and writes to them. */
    public IncidentModel(Writing writing, Errands errands, Notices notices) {
        this.writing = writing;
        this.errands = errands;
        this.notices = notices;
    }

    /** Shows this incident. */
    public void open(IncidentRef ref) {
        busy.set(true);
        errands.run(() -> writing.read(ref), found -> opened(ref, found), this::failed);
    }

    /**
     * Somebody elsewhere wrote to these incidents: where one of them is shown, it is read again.
     */
    public void catchUp(Set<IncidentRef> written) {
        shown.get()
                .map(now -> now.incident().ref())
                .filter(ref -> written.contains(ref) && !busy.get())
                .ifPresent(ref ->
                        errands.run(() -> writing.readAgain(ref), this::caughtUp, notices::say));
    }

    private void caughtUp(Optional<Shown> found) {
        Optional<Incident> before = shown.get().map(Shown::incident);
        found.filter(now -> !busy.get() && before.filter(now::isLaterThan).isPresent())
                .ifPresent(now -> show(now, false));
    }

    private void opened(IncidentRef ref, Optional<Shown> found) {
        busy.set(false);
        if (found.isEmpty()) {
            notices.say(Notice.care(words.say("others", ref.text())));
            left.run();
        }
        branch.set(Optional.empty());
        shown.set(found);
        found.ifPresent(now -> branch.set(Branches.toLookAt(now.incident(), Optional.empty())));
    }

    /** Writes an act to the log; the words typed in this place are in it. */
    public void make(Act act, String place) {
        if (busy.get() || shown.get().isEmpty()) {
            return;
        }
        Incident seen = shown.get().get().incident();
        busy.set(true);
        errands.run(
                () -> writing.write(seen, act),
                done -> wrote(done, isStep(act), place),
                this::failed);
    }

    /** Adds a pupil who was not known yet, with the act that puts them on the incident. */
    public void addNewPupil(String name, String band, String place) {
        if (busy.get() || shown.get().isEmpty()) {
            return;
        }
        Incident seen = shown.get().get().incident();
        busy.set(true);
        errands.run(
                () -> writing.addNewPupil(seen, name, band),
                done -> wrote(done, false, place),
                this::failed);
    }

    private void wrote(Written done, boolean step, String place) {
        busy.set(false);
        switch (done.appending()) {
            case Appending.Appended(Incident now) -> {
                drafts.done(place);
                notices.putAway();
                if (done.seen()) {
                    show(new Shown(now, done.names()), step);
                } else {
                    leave(now);
                }
            }
            case Appending.Refused(Refusal refusal) ->
                    notices.say(Notice.care(sentence(done, refusal)));
            case Appending.SomebodyWroteFirst(Incident now) -> {
                notices.say(Notice.care(wroteFirst(done, now)));
                show(new Shown(now, done.names()), false);
            }
        }
    }

    /** It is in others' hands now. */
    private void leave(Incident now) {
        shown.set(Optional.empty());
        notices.say(Notice.good(words.say("left." + now.keeping().hands().id(), now.ref().text())));
        left.run();
    }

    /** Runs this when the incident that was shown is read by others from now on. */
    public void onLeave(Runnable then) {
        left = then;
    }

    /** Looks on at the same branch, but after a step at wherever something is to be done next. */
    private void show(Shown now, boolean step) {
        Optional<PupilId> next =
                step ? Branches.toLookAt(now.incident(), branch.get()) : branch.get();
        shown.set(Optional.of(now));
        branch.set(next);
    }

    private static boolean isStep(Act act) {
        return switch (act) {
            case Act.Answered _, Act.WentOn _, Act.SentBack _, Act.Reopened _, Act.Closed _ -> true;
            default -> false;
        };
    }

    private String sentence(Written done, Refusal refusal) {
        return shown.get()
                .map(now -> new RefusalSentences(now.incident().chart(), done.names()).of(refusal))
                .orElseThrow();
    }

    private String wroteFirst(Written done, Incident now) {
        return words.say("wrote-first", done.names().ofStaff(now.entries().getLast().by()));
    }

    /** It was written to by other means, and stands so now. */
    public void became(Incident now) {
        shown.get()
                .filter(before -> before.incident().ref().equals(now.ref()))
                .ifPresent(before -> show(new Shown(now, before.names()), false));
    }

    private void failed(Trouble trouble) {
        busy.set(false);
        notices.say(trouble);
    }

    /** The incident as it stands; nothing while none is open. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whose branch is looked at; nobody's for the incident itself. */
    public ObjectProperty<Optional<PupilId>> branch() {
        return branch;
    }

    /** Whether something is being written or read now. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Words that are typed and not in the log yet. */
    public Drafts drafts() {
        return drafts;
    }
}
