package org.lidsdown.admin.poster;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.DutySentences;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.admin.sentences.Urgency;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.people.PupilId;

/** Marks a box: how its duties stand, who stands there, and where you are. */
final class Marks {
    private static final Words WORDS = Words.of(Marks.class);

    private final Names names;
    private final DutySentences duties;
    private final Optional<PupilId> pupil;

    Marks(Names names, DutySentences duties, Optional<PupilId> pupil) {
        this.names = names;
        this.duties = duties;
        this.pupil = pupil;
    }

    void put(BoxNode node, String box, Progress progress) {
        List<DutyStanding> standings =
                progress.duties().getOrDefault(box, List.of()).stream()
                        .filter(duty -> duty.state() != DutyStanding.State.NOT_DUE)
                        .filter(duty -> duty.state() != DutyStanding.State.OPTIONAL)
                        .toList();
        node.dots().getChildren().setAll(standings.stream().map(this::dot).toList());
        node.people().getChildren().clear();
        progress.standing().getOrDefault(box, List.of()).stream()
                .filter(one -> pupil.isEmpty() || pupil.get().equals(one))
                .map(one -> Parts.label(names.of(one), "box-person"))
                .forEach(node.people().getChildren()::add);
        boolean here = progress.here().contains(box);
        if (here && node.people().getChildren().isEmpty()) {
            node.people().getChildren().add(pin());
        }
        node.stand(progress, spoken(box, progress, standings));
    }

    private Node dot(DutyStanding standing) {
        Region dot = new Region();
        Urgency urgency = duties.urgency(standing);
        String state = standing.open() ? urgency.style() : "settled";
        dot.getStyleClass().addAll("box-dot", state);
        return dot;
    }

    private static Label pin() {
        Label pin = Parts.label(WORDS.say("here"), "box-person", "you-are-here");
        pin.setGraphic(Parts.icon(Material2OutlinedMZ.PLACE));
        return pin;
    }

    private static String spoken(String box, Progress progress, List<DutyStanding> standings) {
        long open = standings.stream().filter(DutyStanding::open).count();
        String where =
                progress.here().contains(box)
                        ? "here"
                        : progress.passed().contains(box) ? "passed" : "ahead";
        return WORDS.say("spoken." + where, open);
    }
}
