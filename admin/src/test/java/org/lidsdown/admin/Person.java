package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Uses the window as a person does: looks for a control, brings it into view, clicks, types. */
final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final FxRobot robot;

    Person(FxRobot robot) {
        this.robot = robot;
    }

    Person clicks(String id) {
        awaits(() -> usable(id).isPresent(), id);
        robot.interact(() -> bringIntoView(usable(id).orElseThrow()));
        robot.clickOn(usable(id).orElseThrow());
        return this;
    }

    Person types(String id, String words) {
        clicks(id);
        robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).clear());
        robot.write(words);
        return this;
    }

    Person sees(String id) {
        awaits(() -> usable(id).isPresent(), id);
        return this;
    }

    boolean canSee(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return usable(id).isPresent();
    }

    Person reads(String id, String words) {
        awaits(() -> text(id).contains(words), id + " saying “" + words + "”");
        return this;
    }

    String text(String id) {
        return onScreen(() ->
                robot.lookup(id)
                        .<Node>tryQuery()
                        .map(node ->
                                switch (node) {
                                    case Labeled labeled -> labeled.getText();
                                    case TextInputControl input -> input.getText();
                                    default -> String.valueOf(node.getAccessibleText());
                                })
                        .orElse(""));
    }

    private Optional<Node> usable(String id) {
        return onScreen(() ->
                robot.lookup(id).<Node>queryAll().stream()
                        .filter(node -> isShown(node) && !node.isDisabled())
                        .findFirst());
    }

    /** Looks on the screen's own thread: on another, what is looked at may change meanwhile. */
    private static <T> T onScreen(Supplier<T> look) {
        return Platform.isFxApplicationThread()
                ? look.get()
                : WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), look::get);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static void bringIntoView(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds inside =
                        pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double hidden =
                        pane.getContent().getLayoutBounds().getHeight()
                                - pane.getViewportBounds().getHeight();
                double wanted = inside.getCenterY() - pane.getViewportBounds().getHeight() / 2;
                pane.setVvalue(hidden <= 0 ? 0 : Math.clamp(wanted / hidden, 0, 1));
                pane.layout();
            }
        }
    }

    private static void awaits(Callable<Boolean> happened, String what) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS, happened);
        } catch (TimeoutException e) {
            assertThat(false).as("never came: " + what).isTrue();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
