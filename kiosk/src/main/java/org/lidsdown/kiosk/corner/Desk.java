package org.lidsdown.kiosk.corner;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.lidsdown.kiosk.look.Measure;

/**
 * What lies over the whole screen while the staff are in their corner. It asks for the PIN first,
 * and goes away by itself when nobody touches it.
 */
public final class Desk extends StackPane {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Tools tools;
    private final Pin pin;
    private final Diary diary;
    private final Doings doings;
    private final PauseTransition idle =
            new PauseTransition(javafx.util.Duration.millis((double) PATIENCE.toMillis()));

    /** A desk in these sizes, on which this can be done. */
    public Desk(CornerWords words, Supplier<Measure> measure, Pin pin, Diary diary, Doings doings) {
        this.tools = new Tools(words, measure);
        this.pin = pin;
        this.diary = diary;
        this.doings = doings;
        setId("corner");
        getStyleClass().add("root");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setPadding(new Insets(measure.get().edge()));
        idle.setOnFinished(_ -> close());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> idle.playFromStart());
        idle.playFromStart();
        if (pin.isSet()) {
            show(new AskPane(tools, pin, this::right, this::wrong, this::close));
        } else {
            choose();
        }
    }

    private void show(Node pane) {
        getChildren().setAll(pane);
    }

    private void right() {
        diary.note("opened");
        menu();
    }

    private void wrong() {
        diary.note("a wrong PIN");
    }

    private void choose() {
        show(new ChoosePane(tools, pin, this::chosen, this::close));
    }

    private void chosen() {
        diary.note("a PIN was chosen");
        menu();
    }

    private void menu() {
        show(
                new MenuPane(
                        tools,
                        diary,
                        new MenuPane.Ways(
                                this::test, this::practise, this::sizes, this::choose, this::leave),
                        this::close));
    }

    private void test() {
        diary.note("tested");
        show(new TestPane(tools, doings::test, this::menu));
    }

    private void sizes() {
        show(new SizesPane(tools, doings::measure, this::measured, this::menu));
    }

    private void measured() {
        diary.note("measured");
        close();
    }

    private void practise() {
        diary.note("practice");
        close();
        doings.practise();
    }

    private void leave() {
        diary.note("left the kiosk");
        idle.stop();
        doings.leave();
    }

    private void close() {
        idle.stop();
        doings.close();
    }
}
