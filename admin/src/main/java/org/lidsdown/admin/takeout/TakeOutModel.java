package org.lidsdown.admin.takeout;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.ReasonSentences;
import org.lidsdown.admin.sentences.RefusalSentences;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.people.Recipient;

/** What somebody is about to take out of the log: for whom, why, and that it is they who ask. */
public final class TakeOutModel {
    private final Words words = Words.of(TakeOutModel.class);
    private final ReadOnlyObjectWrapper<Optional<Wanted>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final TakingOut takingOut;
    private final Errands errands;
    private final Notices notices;
    private Consumer<Incident> became = _ -> {};

    /** Takes out by these means. */
    public TakeOutModel(TakingOut takingOut, Errands errands, Notices notices) {
        this.takingOut = takingOut;
        this.errands = errands;
        this.notices = notices;
    }

    /** Tells whoever shows the incident that it says more now. */
    public void onTakenOut(Consumer<Incident> then) {
        became = then;
    }

    /** Whether this person may take anything out at all. */
    public boolean isAllowed() {
        return takingOut.isAllowed();
    }

    /** Asks what is needed before this goes out. */
    public void ask(Wanted what) {
        sentence.set("");
        wanted.set(Optional.of(what));
    }

    /** Leaves it. */
    public void leave() {
        wanted.set(Optional.empty());
    }

    void save(Recipient forWhom, String because, char[] password, Path to) {
        wanted.get()
                .filter(_ -> begin())
                .ifPresent(what ->
                        errands.run(
                                () ->
                                        takingOut.save(
                                                what,
                                                act(Act.How.EXPORTED, what, forWhom, because),
                                                password,
                                                to),
                                done -> took(done, words.say("saved", to)),
                                this::failed));
    }

    void print(Recipient forWhom, String because, char[] password, Printing.Printer printer) {
        wanted.get()
                .filter(_ -> begin())
                .ifPresent(what ->
                        errands.run(
                                () ->
                                        takingOut.print(
                                                what,
                                                act(Act.How.PRINTED, what, forWhom, because),
                                                password),
                                done -> printed(done, printer),
                                this::failed));
    }

    private static Act.TakenOut act(Act.How how, Wanted what, Recipient forWhom, String because) {
        return new Act.TakenOut(how, what.what(), forWhom, because.strip());
    }

    private boolean begin() {
        boolean free = !busy.get();
        busy.set(true);
        return free;
    }

    private void printed(TakenOut done, Printing.Printer printer) {
        if (done instanceof TakenOut.Printable paper) {
            boolean taken = printer.print(paper.pdf());
            paper.wipe();
            took(new TakenOut.Done(paper.incident()), words.say(taken ? "printed" : "not-printed"));
        } else {
            took(done, "");
        }
    }

    private void took(TakenOut done, String said) {
        busy.set(false);
        switch (done) {
            case TakenOut.Done(Incident now) -> {
                leave();
                notices.say(Notice.good(said));
                became.accept(now);
            }
            case TakenOut.Printable _ -> leave();
            case TakenOut.NotConfirmed(var reason) ->
                    sentence.set(new ReasonSentences().of(reason));
            case TakenOut.Refused(var refusal) ->
                    wanted.get()
                            .map(what ->
                                    new RefusalSentences(what.incident().chart(), what.names()))
                            .ifPresent(sentences -> sentence.set(sentences.of(refusal)));
            case TakenOut.Busy _ -> sentence.set(words.say("busy"));
        }
    }

    /** Says why this cannot be done here. */
    void say(String why) {
        sentence.set(why);
    }

    private void failed(Trouble trouble) {
        busy.set(false);
        sentence.set(Notice.of(trouble).sentence());
    }

    /** What is about to go out; nothing while nobody asks. */
    public ReadOnlyObjectProperty<Optional<Wanted>> wanted() {
        return wanted.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }
}
