package org.lidsdown.admin.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;

/** The window behind the door: the rail at the left, what must be seen on top, and one screen. */
public final class FrameView extends BorderPane {
    private static final KeyCombination REFRESH = new KeyCodeCombination(KeyCode.F5);

    private final List<Screen> screens;
    private final Rail rail;
    private final StackPane place = new StackPane();
    private final Map<String, Node> made = new HashMap<>();
    private Screen shown;

    /** Shows the first of these screens. */
    public FrameView(List<Screen> screens, List<Node> bars, Doors doors) {
        this.screens = List.copyOf(screens);
        this.shown = screens.getFirst();
        this.rail = new Rail(screens, this::show, doors);
        Parts.named(this, "frame", "", "frame");
        place.getStyleClass().add("place");
        VBox middle = Parts.column("middle");
        middle.getChildren().addAll(bars);
        middle.getChildren().add(Parts.growing(place));
        setLeft(rail);
        setCenter(middle);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(shown);
    }

    /** Shows the screen with this id. */
    public void show(String id) {
        screens.stream().filter(screen -> screen.id().equals(id)).forEach(this::show);
    }

    private void show(Screen screen) {
        shown = screen;
        rail.choose(screen);
        screen.comeBack().run();
        place.getChildren().setAll(made.computeIfAbsent(screen.id(), _ -> screen.view().get()));
    }

    /** Shows something that a screen leads to; the rail stays at that screen. */
    public void show(Node detail, String from) {
        screens.stream().filter(screen -> screen.id().equals(from)).forEach(rail::choose);
        place.getChildren().setAll(detail);
    }

    /** Reads anew what the screen shows, because somebody has come back to it. */
    public void comeBack() {
        shown.comeBack().run();
    }

    private void key(KeyEvent key) {
        if (REFRESH.match(key)) {
            shown.comeBack().run();
            key.consume();
        } else if (key.isShortcutDown() && key.getCode().isDigitKey()) {
            int number = key.getCode().getCode() - KeyCode.DIGIT1.getCode();
            if (number >= 0 && number < screens.size()) {
                show(screens.get(number));
                key.consume();
            }
        }
    }
}
