package org.lidsdown.admin.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/** Everything that is set once and looked at now and then, a section at a time. */
public final class SettingsView extends VBox {
    private final Words words = Words.of(SettingsView.class);
    private final Map<String, Node> made = new HashMap<>();
    private final ScrollPane place;

    /** Shows the first of these sections; the others wait to be chosen. */
    public SettingsView(List<Section> sections) {
        Parts.named(this, "settings", words.say("title"), "page");
        place = Parts.named(new ScrollPane(), "settings-place", words.say("title"), "settings");
        place.setFitToWidth(true);
        getChildren()
                .setAll(
                        Parts.label(words.say("title"), "page-title"),
                        choosing(sections),
                        Parts.growing(place));
        show(sections.getFirst());
    }

    private Node choosing(List<Section> sections) {
        ToggleButton[] buttons = sections.stream().map(this::choice).toArray(ToggleButton[]::new);
        buttons[0].setSelected(true);
        SegmentedButton choice =
                Parts.named(
                        new SegmentedButton(buttons), "sections", words.say("sections"), "states");
        return Parts.row("filters", choice);
    }

    private ToggleButton choice(Section section) {
        ToggleButton button =
                Parts.toggle(
                        "section-" + section.id(), words.say("section." + section.id()), "state");
        button.setOnAction(_ -> {
            button.setSelected(true);
            show(section);
        });
        return button;
    }

    private void show(Section section) {
        place.setContent(made.computeIfAbsent(section.id(), _ -> section.view().get()));
        section.comeBack().run();
    }
}
