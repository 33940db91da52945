package org.lidsdown.admin.now;

import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;

/** A legend to classify the incident by: one or more of its lines, kept with one button. */
final class LegendPart extends VBox {
    private final Legend legend;
    private final Set<String> kept;
    private final StringProperty draft;
    private final Button keep;

    LegendPart(Legend legend, Incident incident, Desk desk) {
        this.legend = legend;
        this.kept = incident.choices(legend.id());
        String place = "legend-" + legend.id();
        this.draft = desk.draft(place);
        Words words = Words.of(LegendPart.class);
        Parts.named(this, "classify-" + legend.id(), legend.card().title(), "legend-part");
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("legend-choices");
        legend.choices().stream().map(this::choice).forEach(choices.getChildren()::add);
        keep =
                Parts.button(
                        "keep-" + legend.id(),
                        words.say("legend.keep"),
                        () -> desk.make(new Act.Classified(legend.id(), chosen()), place),
                        "done");
        getChildren().addAll(Parts.text(legend.card().title(), "section-title"), choices, keep);
        offerToKeep();
    }

    private ToggleButton choice(Legend.Choice choice) {
        ToggleButton toggle =
                Parts.toggle("choose-" + legend.id() + "-" + choice.id(), choice.words(), "choice");
        toggle.setSelected(chosen().contains(choice.id()));
        toggle.selectedProperty().addListener((_, _, is) -> choose(choice.id(), is));
        return toggle;
    }

    private void choose(String id, boolean is) {
        Set<String> next = new TreeSet<>(chosen());
        if (is) {
            next.add(id);
        } else {
            next.remove(id);
        }
        draft.set(next.isEmpty() ? " " : String.join(" ", next));
        offerToKeep();
    }

    private Set<String> chosen() {
        if (draft.get().isEmpty()) {
            return kept;
        }
        return draft.get().isBlank() ? Set.of() : Set.of(draft.get().split(" "));
    }

    private void offerToKeep() {
        boolean offer = !chosen().isEmpty() && !chosen().equals(kept);
        keep.setVisible(offer);
        keep.setManaged(offer);
    }
}
