package org.lidsdown.admin.evidence;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.domain.custody.Custody;
import org.lidsdown.domain.custody.Given;
import org.lidsdown.domain.custody.Keeping;
import org.lidsdown.domain.custody.Watch;
import org.lidsdown.domain.files.Checked;
import org.lidsdown.domain.files.FileName;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Refusal;

/** The files that are kept with an incident: adding one, and looking at one. */
public final class FilesModel {
    private static final double STEP = 0.02;

    private final Words words = Words.of(FilesModel.class);
    private final ReadOnlyObjectWrapper<Adding> adding =
            new ReadOnlyObjectWrapper<>(new Adding.Nothing());
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final StringProperty about = new SimpleStringProperty("");
    private final Custody custody;
    private final String by;
    private final Errands errands;
    private final Notices notices;
    private final Consumer<Runnable> window;
    private AtomicBoolean calledOff = new AtomicBoolean();
    private Consumer<Incident> became = _ -> {};
    private Optional<IncidentRef> of = Optional.empty();

    /** Works as the person with this id; progress comes back to the window's thread. */
    public FilesModel(
            Custody custody,
            String by,
            Errands errands,
            Notices notices,
            Consumer<Runnable> window) {
        this.custody = custody;
        this.by = by;
        this.errands = errands;
        this.notices = notices;
        this.window = window;
    }

    /** Tells whoever shows the incident when a file has come to it. */
    public void onKept(Consumer<Incident> then) {
        became = then;
    }

    /** Whatever was begun with another incident is left. */
    public void show(IncidentRef ref) {
        if (!of.equals(Optional.of(ref))) {
            of = Optional.of(ref);
            leave();
            putAway();
        }
    }

    /** Somebody wants to add a file, this one where it was dropped here. */
    void ask(Optional<Path> dropped) {
        if (!(adding.get() instanceof Adding.Working)) {
            adding.set(new Adding.Asked(dropped));
        }
    }

    /** They say that it shows no nudity. */
    void assure() {
        if (adding.get() instanceof Adding.Asked(Optional<Path> dropped)) {
            adding.set(new Adding.Assured(dropped));
        }
    }

    /** They say that it may: from here no file can be added. */
    void stop() {
        adding.set(new Adding.Stopped());
    }

    void choose(Path file) {
        if (adding.get() instanceof Adding.Assured) {
            adding.set(new Adding.Assured(Optional.of(file)));
        }
    }

    /** Leaves it, also while it is being kept. */
    void leave() {
        calledOff.set(true);
        if (!(adding.get() instanceof Adding.Working)) {
            adding.set(new Adding.Nothing());
            about.set("");
        }
    }

    void keep(Incident incident) {
        if (!(adding.get() instanceof Adding.Assured(Optional<Path> file)) || file.isEmpty()) {
            return;
        }
        AtomicBoolean off = new AtomicBoolean();
        calledOff = off;
        Given given = new Given(file.get(), about.get().strip());
        adding.set(new Adding.Working());
        progress.set(0);
        errands.run(
                () -> custody.keep(incident, given, by, new Watching(off)),
                this::kept,
                this::failed);
    }

    private void kept(Keeping keeping) {
        switch (keeping) {
            case Keeping.Kept(Incident now) -> {
                String name = ((Act.FileKept) now.entries().getLast().act()).name();
                done(Notice.good(words.say("kept", name)));
                became.accept(now);
            }
            case Keeping.Unfit(Checked.Why why) -> {
                adding.set(new Adding.Assured(Optional.empty()));
                notices.say(Notice.care(words.say("unfit." + why)));
            }
            case Keeping.Refused(Refusal _) -> done(Notice.care(words.say("refused")));
            case Keeping.CalledOff() -> done(Notice.care(words.say("called-off")));
        }
    }

    private void done(Notice notice) {
        adding.set(new Adding.Nothing());
        about.set("");
        notices.say(notice);
    }

    private void failed(Trouble trouble) {
        adding.set(new Adding.Nothing());
        notices.say(trouble);
    }

    /** Shows a kept file; the log keeps first that it was looked at. */
    void look(Incident incident, Act.FileKept kept) {
        String name = FileName.kept(kept.name());
        errands.run(
                () -> Seen.of(name, kept.file().media(), custody.look(incident, kept.file(), by)),
                now -> seen.set(Optional.of(now)),
                notices::say);
    }

    /** Shows no file any more. */
    public void putAway() {
        seen.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Adding> adding() {
        return adding.getReadOnlyProperty();
    }

    /** The file that is shown. */
    public ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }

    /** How much of the file is kept, from 0 to 1. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What the file is, as it is being typed. */
    StringProperty about() {
        return about;
    }

    private final class Watching implements Watch {
        private final AtomicBoolean off;
        private double told;

        Watching(AtomicBoolean off) {
            this.off = off;
        }

        @Override
        public void done(double share) {
            if (share - told >= STEP) {
                told = share;
                window.accept(() -> progress.set(share));
            }
        }

        @Override
        public boolean isCalledOff() {
            return off.get();
        }
    }
}
