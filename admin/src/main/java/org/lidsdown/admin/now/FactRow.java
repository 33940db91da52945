package org.lidsdown.admin.now;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.people.PupilId;

/** A fact to decide with yes or no; one that the log counts is only told. */
final class FactRow extends VBox {
    private final Words words = Words.of(FactRow.class);
    private final Fact fact;
    private final Optional<PupilId> about;
    private final Optional<Boolean> known;
    private final Desk desk;

    FactRow(Fact fact, Optional<PupilId> about, Sight sight, Desk desk) {
        this.fact = fact;
        this.about = about;
        this.known = sight.incident().fact(fact.id(), about);
        this.desk = desk;
        Parts.named(this, "fact-" + fact.id(), fact.words(), "fact-row");
        HBox row = Parts.row("fact", Parts.growing(Parts.text(fact.words())));
        if (fact.counted()) {
            row.getChildren().add(counted());
        } else {
            row.getChildren().addAll(answer(true), answer(false));
        }
        getChildren().add(row);
    }

    private Label counted() {
        String key = known.map(holds -> holds ? "fact.yes" : "fact.no").orElse("fact.unknown");
        return Parts.chip(words.say("fact.counted", words.say(key)));
    }

    private ToggleButton answer(boolean yes) {
        String said = words.say(yes ? "fact.yes" : "fact.no");
        ToggleButton button =
                Parts.toggle("fact-" + fact.id() + (yes ? "-yes" : "-no"), said, "fact-answer");
        button.setAccessibleText(fact.words() + " " + said);
        boolean is = known.filter(holds -> holds == yes).isPresent();
        button.setSelected(is);
        button.setOnAction(_ -> {
            button.setSelected(is);
            if (!is) {
                desk.make(new Act.FactDecided(fact.id(), yes, about, ""), "");
            }
        });
        return button;
    }
}
