package org.lidsdown.admin.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.lidsdown.admin.look.Mark;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/** The rail at the left: one button for each screen, the theme and the lock at its foot. */
final class Rail extends VBox {
    private final Words words = Words.of(Rail.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new HashMap<>();

    Rail(List<Screen> screens, Consumer<Screen> show, Doors doors) {
        Parts.named(this, "rail", words.say("rail"), "rail");
        getChildren().add(new Mark());
        for (int i = 0; i < screens.size(); i++) {
            getChildren().add(entry(screens.get(i), i + 1, show));
        }
        getChildren()
                .addAll(
                        Parts.space(),
                        foot(
                                "theme",
                                Material2OutlinedAL.BRIGHTNESS_6,
                                words.say("theme"),
                                doors.turnTheme()),
                        foot("lock", Material2OutlinedAL.LOCK, words.say("lock"), doors.lock()),
                        Parts.text("person", Parts.text(doors.person(), "rail-person")));
    }

    private StackPane entry(Screen screen, int number, Consumer<Screen> show) {
        ToggleButton button = Parts.toggle("to-" + screen.id(), screen.title(), "rail-button");
        button.setGraphic(Parts.icon(screen.icon()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(words.say("shortcut", screen.title(), number)));
        button.setOnAction(_ -> show.accept(screen));
        buttons.put(screen.id(), button);
        StackPane entry = new StackPane(button, badge(screen));
        entry.getStyleClass().add("rail-entry");
        return entry;
    }

    private static Label badge(Screen screen) {
        Label badge = Parts.text("badge-" + screen.id(), Parts.label("", "badge"));
        badge.textProperty().bind(screen.badge().map(String::valueOf));
        badge.visibleProperty().bind(screen.badge().map(count -> count.intValue() > 0));
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        return badge;
    }

    private static Button foot(String id, Ikon icon, String said, Runnable press) {
        Button button = Parts.button(id, icon, said, press);
        button.getStyleClass().add("rail-foot");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    void choose(Screen screen) {
        group.selectToggle(buttons.get(screen.id()));
    }
}
