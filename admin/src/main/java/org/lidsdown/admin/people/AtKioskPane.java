package org.lidsdown.admin.people;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.domain.people.AtKiosk;
import org.lidsdown.domain.people.Pupil;

/** How one pupil is shown at kiosks and works them. */
final class AtKioskPane extends VBox {
    private final Words words;
    private final PupilsModel model;
    private final Label who = Parts.text("", "section-title");
    private final TextField name;
    private final Offers pictures;
    private final Offers ways;
    private final Offers paces;
    private final Offers themes;
    private final Offers languages;
    private final CheckBox large;
    private final CheckBox silent;
    private final CheckBox brief;
    private final Button hide;
    private @Nullable Pupil pupil;

    AtKioskPane(Words words, PupilsModel model) {
        this.words = words;
        this.model = model;
        name = Parts.field("kiosk-first-name", words.say("kiosk.name"));
        pictures = offers("picture");
        ways = offers("access");
        paces = offers("pace");
        themes = offers("theme");
        languages = new Offers("kiosk-language", words.say("kiosk.language"), tongues(words));
        large = Parts.named(new CheckBox(words.say("kiosk.large")), "kiosk-large", "");
        silent = Parts.named(new CheckBox(words.say("kiosk.silent")), "kiosk-silent", "");
        brief = Parts.named(new CheckBox(words.say("kiosk.brief")), "kiosk-brief", "");
        hide = Parts.button("kiosk-hide", words.say("kiosk.hide"), this::hide, "quiet");
        Button show = Parts.button("kiosk-show", words.say("kiosk.show"), this::show, "done");
        show.disableProperty().bind(name.textProperty().isEmpty());
        Parts.named(this, "at-kiosk", words.say("kiosk.title"), "card", "column");
        getChildren()
                .setAll(
                        who,
                        Parts.text(words.say("kiosk.why"), "muted"),
                        Parts.row("adding", name, pictures, languages),
                        Parts.row("adding", ways, paces, themes),
                        Parts.row("adding", large, silent, brief),
                        new ReactionPane(words, this::propose),
                        Parts.row("adding", show, hide));
        setVisible(false);
        setManaged(false);
    }

    private Offers offers(String what) {
        return new Offers(
                "kiosk-" + what,
                words.say("kiosk." + what),
                words.say("kiosk." + what + ".offers"));
    }

    private static String tongues(Words words) {
        return Stream.of(Tongue.values())
                .map(one ->
                        one.code()
                                + "="
                                + (one.isChecked()
                                        ? one.ownName()
                                        : words.say("kiosk.language.unchecked", one.ownName())))
                .collect(
                        Collectors.joining(";", "=" + words.say("kiosk.language.usual") + ";", ""));
    }

    /** Shows how this pupil is at kiosks; nobody where none is chosen. */
    void open(@Nullable Pupil chosen) {
        pupil = chosen;
        setVisible(chosen != null);
        setManaged(chosen != null);
        if (chosen == null) {
            return;
        }
        Optional<AtKiosk> shown = model.atKiosk(chosen.id());
        who.setText(words.say("kiosk.of", chosen.name()));
        name.setText(shown.map(AtKiosk::name).orElseGet(() -> firstName(chosen)));
        pictures.choose(shown.map(AtKiosk::picture).orElse(""));
        fill(shown.map(AtKiosk::manner).orElse(Manner.USUAL));
        hide.setDisable(shown.isEmpty());
    }

    private static String firstName(Pupil pupil) {
        String first = pupil.name().split(" ", 2)[0];
        return first.length() > 20 ? first.substring(0, 20) : first;
    }

    private void fill(Manner manner) {
        ways.choose(manner.way().map(Manner.Way::word).orElse(""));
        paces.choose(manner.pace().map(pace -> Long.toString(pace.toMillis())).orElse(""));
        themes.choose(manner.theme().orElse(""));
        languages.choose(manner.language().orElse(""));
        large.setSelected(manner.large());
        silent.setSelected(manner.silent());
        brief.setSelected(manner.brief());
    }

    private Manner manner() {
        Optional<Manner.Way> way =
                ways.chosen().flatMap(word -> Manner.read("access=" + word).way());
        Optional<Duration> pace =
                paces.chosen().map(text -> Duration.ofMillis(Long.parseLong(text)));
        return new Manner(
                way,
                pace,
                large.isSelected(),
                themes.chosen(),
                languages.chosen(),
                silent.isSelected(),
                brief.isSelected());
    }

    private void propose(Duration step) {
        paces.chooseAtLeast(step.toMillis());
    }

    private void show() {
        if (pupil != null) {
            model.show(pupil, pictures.chosen().orElse(""), name.getText().strip(), manner());
        }
    }

    private void hide() {
        if (pupil != null) {
            model.hide(pupil);
        }
    }
}
