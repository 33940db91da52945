package org.lidsdown.admin.incident;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.DutySentences;
import org.lidsdown.admin.sentences.EntryWords;
import org.lidsdown.admin.sentences.Urgency;
import org.lidsdown.admin.takeout.Wanted;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;

/** The incident's reference, what it is about, and how it stands, across the top. */
final class IncidentHead extends VBox {
    private static final String ILLEGAL = "possibly-illegal.yes";

    private final Words words;
    private final Surroundings around;
    private final Label ref = Parts.text("incident-ref", Parts.label("", "caption"));
    private final Label about = Parts.text("incident-words", Parts.label("", "page-title"));
    private final HBox chips = Parts.row("incident-chips");
    private final HBox illegal;
    private Optional<Shown> shown = Optional.empty();

    IncidentHead(Words words, Surroundings around, Runnable back) {
        this.words = words;
        this.around = around;
        getStyleClass().add("incident-head");
        VBox title = Parts.column("incident-title", ref, about);
        title.setMinWidth(0);
        HBox line =
                Parts.row(
                        "incident-line",
                        Parts.button(
                                "back", Material2OutlinedAL.ARROW_BACK, words.say("back"), back),
                        Parts.growing(title),
                        chips,
                        takeOut());
        chips.setMinWidth(USE_PREF_SIZE);
        illegal =
                Parts.row(
                        "illegal",
                        Parts.icon(Material2OutlinedMZ.WARNING),
                        Parts.growing(
                                Parts.text(
                                        "never-look", Parts.text(words.say("illegal"), "strong"))));
        getChildren().addAll(line, illegal);
    }

    private Button takeOut() {
        Button button =
                Parts.button(
                        "take-out-record",
                        words.say("take-out"),
                        () -> shown.ifPresent(this::ask),
                        "quiet");
        button.setVisible(around.takeOut().isAllowed());
        button.setManaged(around.takeOut().isAllowed());
        return button;
    }

    private void ask(Shown now) {
        around.takeOut().ask(new Wanted(now.incident(), now.names(), Optional.empty()));
    }

    void show(Shown now) {
        shown = Optional.of(now);
        Incident incident = now.incident();
        Entry first = incident.entries().getFirst();
        String opened =
                words.say(
                        "opened",
                        around.days().moment(first.when()),
                        now.names().ofStaff(first.by()));
        ref.setText(words.say("title", incident.ref()) + "  ·  " + opened);
        about.setText(EntryWords.of(first));
        chips.getChildren().setAll(chips(incident));
        boolean perhapsIllegal =
                incident.walk().taken().stream().anyMatch(arrow -> arrow.id().equals(ILLEGAL))
                        || incident.entries().stream()
                                .anyMatch(entry -> entry.act() instanceof Act.ImageryTold);
        illegal.setVisible(perhapsIllegal);
        illegal.setManaged(perhapsIllegal);
    }

    private List<Label> chips(Incident incident) {
        if (incident.closed()) {
            return List.of(Parts.chip(words.say("state.closed"), "good"));
        }
        DutySentences duties = new DutySentences(around.days());
        List<DutyStanding> standings = incident.duties(around.calendar());
        long late = standings.stream().filter(d -> duties.urgency(d) == Urgency.LATE).count();
        if (standings.stream().anyMatch(d -> duties.urgency(d) == Urgency.AT_ONCE)) {
            return List.of(Parts.chip(words.say("state.at-once"), "at-once"));
        }
        return late > 0
                ? List.of(Parts.chip(words.say("state.late", late), "late"))
                : List.of(Parts.chip(words.say("state.open"), "accent"));
    }
}
