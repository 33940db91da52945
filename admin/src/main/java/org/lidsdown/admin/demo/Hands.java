package org.lidsdown.admin.demo;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/**
 * Uses a real window as a person would: looks for a control by its id, brings it into view, points
 * and clicks.
 */
public final class Hands {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long MOMENT = 120;

    private final Scene scene;

    public Hands(Scene scene) {
        this.scene = scene;
    }

    /** Waits for the control with this id and clicks on it. */
    void click(String id) {
        await(id);
        onScreen(() -> press(usable(id).orElseThrow()));
        rest();
    }

    /**
     * Clicks on the first of the controls with these ids that can be used now; false where none
     * can.
     */
    boolean clickFirst(Stream<String> ids) {
        boolean clicked =
                onScreen(() ->
                        ids.flatMap(this::begunBy)
                                .filter(Hands::isToBePressed)
                                .findFirst()
                                .map(this::press)
                                .orElse(false));
        rest();
        return clicked;
    }

    private Stream<Node> begunBy(String id) {
        return id.equals("look-p")
                ? scene.getRoot().lookupAll(".done").stream()
                        .filter(node -> node.getId() != null && node.getId().startsWith("look-P"))
                        .filter(Hands::isUsable)
                : usable(id).stream();
    }

    private static boolean isToBePressed(Node node) {
        return !(node instanceof ToggleButton toggle && toggle.isSelected());
    }

    /** Writes into the field with this id, in place of what it says. */
    void write(String id, String words) {
        await(id);
        onScreen(() -> set(id, words));
    }

    /** Clicks on the last line of the list with this id. */
    void chooseLast(String list) {
        await(() -> !lines(list).isEmpty(), "a line in #" + list);
        onScreen(() -> press(lines(list).getLast()));
        rest();
    }

    private List<Node> lines(String list) {
        return scene.getRoot().lookupAll("#" + list + " .list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty())
                .sorted(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
                .toList();
    }

    /**
     * Chooses what is written so, where a box to choose from is there and nothing is chosen yet.
     */
    void chooseWhereOffered(String id, String words) {
        onScreen(() -> {
            usable(id)
                    .filter(ComboBox.class::isInstance)
                    .map(node -> (ComboBox<?>) node)
                    .ifPresent(box -> choose(box, words));
            return true;
        });
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).startsWith(words))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /** Whether the control with this id can be used now. */
    boolean sees(String id) {
        return onScreen(() -> usable(id).isPresent());
    }

    /** Waits until the control with this id can be used; says which one never came. */
    void await(String id) {
        await(() -> usable(id).isPresent(), "#" + id);
    }

    private static void await(Callable<Boolean> happened, String what) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!onScreen(happened)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "The demo waited for " + what + " and it never came.");
            }
            rest();
        }
    }

    private boolean set(String id, String words) {
        if (usable(id).orElseThrow() instanceof TextInputControl field) {
            field.setText(words);
            return true;
        }
        throw new IllegalStateException("#" + id + " is not a field");
    }

    private boolean press(Node node) {
        bringIntoView(node);
        scene.getRoot().layout();
        Bounds there = node.localToScreen(node.getBoundsInLocal());
        Robot robot = new Robot();
        robot.mouseMove(there.getCenterX(), there.getCenterY());
        robot.mouseClick(MouseButton.PRIMARY);
        return true;
    }

    private static void bringIntoView(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, pane.getContent(), node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node content, Node node) {
        Bounds inside = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double hidden =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden > 0) {
            double wanted = inside.getCenterY() - pane.getViewportBounds().getHeight() / 2;
            pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
            pane.layout();
        }
    }

    private Optional<Node> usable(String id) {
        return Optional.ofNullable(scene.lookup("#" + id)).filter(Hands::isUsable);
    }

    private static boolean isUsable(Node node) {
        Predicate<Node> shown = n -> n.isVisible() && n.getScene() != null;
        boolean tree = Stream.iterate(node, n -> n != null, Node::getParent).allMatch(shown);
        return tree && !node.isDisabled() && node.getLayoutBounds().getWidth() > 0;
    }

    /** Lets the window catch up. */
    static void rest() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was interrupted.", e);
        }
    }

    /** Does something on the screen's thread and waits for what comes of it. */
    public static <T> T onScreen(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The demo could not go on.", e.getCause());
        }
    }
}
