package org.lidsdown.admin.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.domain.people.AtKiosk;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Pupils;

/** The pupils the log knows. */
public final class PupilsModel {
    private final Words words = Words.of(PupilsModel.class);
    private final ObservableList<Pupil> all = FXCollections.observableArrayList();
    private final FilteredList<Pupil> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Map<PupilId, AtKiosk>> atKiosk =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final StringProperty search = new SimpleStringProperty("");
    private final Pupils pupils;
    private final String by;
    private final Errands errands;
    private final Notices notices;

    /** Lists and adds pupils as the person with this id. */
    public PupilsModel(Pupils pupils, String by, Errands errands, Notices notices) {
        this.pupils = pupils;
        this.by = by;
        this.errands = errands;
        this.notices = notices;
        search.addListener((_, _, now) -> shown.setPredicate(pupil -> fits(pupil, now)));
    }

    private static boolean fits(Pupil pupil, String search) {
        String line = pupil.name() + " " + pupil.id() + " " + pupil.band();
        return line.toLowerCase(Locale.UK).contains(search.strip().toLowerCase(Locale.UK));
    }

    /** Reads the list again. */
    public void refresh() {
        errands.run(pupils::all, all::setAll, notices::say);
        errands.run(pupils::atKiosk, this::note, notices::say);
    }

    private void note(List<AtKiosk> shown) {
        Map<PupilId, AtKiosk> all = new HashMap<>();
        shown.forEach(one -> all.put(one.pupil(), one));
        atKiosk.set(Map.copyOf(all));
    }

    /** How pupils are shown at kiosks, by pseudonym. */
    ReadOnlyObjectProperty<Map<PupilId, AtKiosk>> atKiosk() {
        return atKiosk.getReadOnlyProperty();
    }

    /** How this pupil is shown at kiosks, where they are. */
    Optional<AtKiosk> atKiosk(PupilId pupil) {
        return Optional.ofNullable(atKiosk.get().get(pupil));
    }

    /** Shows a pupil at kiosks like this. */
    void show(Pupil pupil, String picture, String name, Manner manner) {
        AtKiosk shown;
        try {
            shown = new AtKiosk(pupil.id(), picture, name, manner);
        } catch (IllegalArgumentException e) {
            notices.say(Notice.care(words.say("kiosk.refused", String.valueOf(e.getMessage()))));
            return;
        }
        errands.run(
                () -> {
                    pupils.showAtKiosk(shown, by);
                    return shown;
                },
                _ -> {
                    notices.say(Notice.good(words.say("kiosk.shown", pupil.name())));
                    refresh();
                },
                notices::say);
    }

    /** Shows a pupil at no kiosk. */
    void hide(Pupil pupil) {
        errands.run(
                () -> {
                    pupils.hideAtKiosk(pupil.id(), by);
                    return pupil;
                },
                _ -> {
                    notices.say(Notice.good(words.say("kiosk.hidden", pupil.name())));
                    refresh();
                },
                notices::say);
    }

    /** Adds a pupil under the next free pseudonym. */
    public void add(String name, String band, Runnable then) {
        errands.run(
                () -> pupils.add(name, band, by),
                pupil -> {
                    notices.say(Notice.good(words.say("added", pupil.name(), pupil.id())));
                    then.run();
                    refresh();
                },
                notices::say);
    }

    /** The bands that are offered: the usual ones, and those in use. */
    public List<String> bands() {
        return List.of(words.say("bands").split(";"));
    }

    /** What is searched for. */
    public StringProperty search() {
        return search;
    }

    /** The pupils that fit what is searched for. */
    public ObservableList<Pupil> shown() {
        return shown;
    }
}
