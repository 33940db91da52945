package org.lidsdown.admin.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.evidence.FilesDesk;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.now.Cards;
import org.lidsdown.admin.now.Desk;
import org.lidsdown.admin.now.Sight;
import org.lidsdown.admin.takeout.Wanted;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.people.PupilId;

/** Beside the chart: whose part is looked at, and what is to be done, was done, or is kept. */
final class SidePane extends VBox implements Desk {
    private enum Part {
        NOW,
        STORY,
        KEEP,
        HANDS
    }

    private final Words words = Words.of(SidePane.class);
    private final IncidentModel model;
    private final Surroundings around;
    private final BranchBar branches;
    private final VBox content = Parts.column("side-content");
    private final ScrollPane scroll =
            Parts.named(new ScrollPane(content), "side-scroll", "", "side-scroll");
    private Part part = Part.NOW;
    private Optional<Sight> sight = Optional.empty();

    SidePane(IncidentModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.branches = new BranchBar(this);
        getStyleClass().add("side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(branches, parts(), Parts.growing(scroll));
    }

    private HBox parts() {
        ToggleGroup group = new ToggleGroup();
        HBox bar = Parts.row("side-parts");
        for (Part one : Part.values()) {
            String name = one.name().toLowerCase(Locale.ROOT);
            ToggleButton button =
                    Parts.toggle("part-" + name, words.say("part." + name), "side-part");
            button.setToggleGroup(group);
            button.setSelected(one == part);
            button.setOnAction(_ -> choose(one, button));
            bar.getChildren().add(button);
        }
        return bar;
    }

    private void choose(Part next, ToggleButton button) {
        button.setSelected(true);
        part = next;
        scroll.setVvalue(0);
        sight.ifPresent(this::show);
    }

    void show(Sight now) {
        sight = Optional.of(now);
        String focused = Focus.in(this);
        branches.show(now, model.branch().get());
        content.getChildren().setAll(nodes(now));
        Focus.to(this, focused);
    }

    private List<? extends Node> nodes(Sight now) {
        return switch (part) {
            case NOW -> now(now);
            case STORY -> List.of(new StoryPane(now));
            case KEEP -> List.of(new KeepPane(now, this, files(now)));
            case HANDS -> List.of(new HandsPane(now, this, around.hands()));
        };
    }

    private FilesDesk files(Sight now) {
        return new FilesDesk(
                around.files(),
                around.ways().choosing(),
                around.takeOut().isAllowed(),
                kept ->
                        around.takeOut()
                                .ask(new Wanted(now.incident(), now.names(), Optional.of(kept))));
    }

    private List<Node> now(Sight now) {
        List<Node> cards = new Cards(now, this, around.calendar()).of(model.branch().get());
        SendBackPart back = new SendBackPart(now, this, around.calendar(), model.branch().get());
        if (back.isPossible()) {
            cards.add(back);
        }
        return cards;
    }

    @Override
    public void make(Act act, String place) {
        model.make(act, place);
    }

    @Override
    public void addNewPupil(String name, String band, String place) {
        model.addNewPupil(name, band, place);
    }

    @Override
    public StringProperty draft(String place) {
        return model.drafts().of(place);
    }

    @Override
    public void look(Optional<PupilId> branch) {
        scroll.setVvalue(0);
        model.branch().set(branch);
    }
}
