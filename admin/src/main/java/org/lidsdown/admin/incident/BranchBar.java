package org.lidsdown.admin.incident;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.now.AddPupil;
import org.lidsdown.admin.now.Desk;
import org.lidsdown.admin.now.Sight;
import org.lidsdown.domain.people.PupilId;

/** Chooses between the incident itself and the part of each pupil on it. */
final class BranchBar extends FlowPane {
    private final Words words = Words.of(BranchBar.class);
    private final Desk desk;

    BranchBar(Desk desk) {
        this.desk = desk;
        Parts.named(this, "branches", words.say("branch.bar"), "branches");
    }

    void show(Sight sight, Optional<PupilId> chosen) {
        getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        add("branch-incident", words.say("branch.incident"), Optional.empty(), chosen, group);
        sight.incident()
                .branches()
                .forEach((pupil, walk) -> {
                    ToggleButton button =
                            add(
                                    "branch-" + pupil,
                                    sight.names().of(pupil),
                                    Optional.of(pupil),
                                    chosen,
                                    group);
                    button.setGraphic(
                            Parts.icon(
                                    walk.ended()
                                            ? Material2OutlinedAL.CHECK_CIRCLE
                                            : Material2OutlinedMZ.PERSON_OUTLINE));
                });
        boolean canAdd =
                !sight.incident().closed() && sight.incident().chart().eachPupil().isPresent();
        if (canAdd) {
            getChildren().add(adding(sight));
        }
    }

    private ToggleButton add(
            String id,
            String words,
            Optional<PupilId> branch,
            Optional<PupilId> chosen,
            ToggleGroup group) {
        ToggleButton button = Parts.toggle(id, words, "branch");
        button.setToggleGroup(group);
        button.setSelected(branch.equals(chosen));
        button.setOnAction(_ -> {
            button.setSelected(true);
            desk.look(branch);
        });
        getChildren().add(button);
        return button;
    }

    private Button adding(Sight sight) {
        Button add =
                Parts.button(
                        "add-pupil-here",
                        Material2OutlinedMZ.PERSON_ADD,
                        words.say("add-pupil"),
                        () -> {});
        add.setOnAction(_ -> {
            PopOver above = new PopOver(new AddPupil(sight, desk));
            above.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
            above.setAnimated(false);
            above.setDetachable(false);
            above.show(add);
        });
        return add;
    }
}
