package org.lidsdown.benchmarks.timing;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Mode;
import org.lidsdown.kiosk.feelings.FeelingsView;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Measure;
import org.lidsdown.kiosk.look.Symbols;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.touch.Choice;
import org.lidsdown.kiosk.touch.Frame;
import org.lidsdown.kiosk.touch.Rail;

/** The kiosk's window with one of its screens, painted by the program itself on no display. */
record Room(Scene scene, Frame frame) {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** Opens it, worked in this mode's words; once in a program. */
    static Room open() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FutureTask<Room> opening = new FutureTask<>(Room::build);
        Platform.startup(opening);
        return result(opening);
    }

    /** Does this on the screen's thread, and waits for it. */
    static <T> T call(Callable<T> action) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return result(task);
    }

    private static <T> T result(FutureTask<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the screen's thread failed", e);
        }
    }

    private static Room build() {
        Application.setUserAgentStylesheet(Look.shapes());
        Lettering.load();
        Words words = new Words(Tongue.ENGLISH, Access.usual(Mode.ONE_SWITCH).mode().manner());
        Measure measure = Measure.of(WIDTH, HEIGHT);
        Look look = new Look(() -> words, () -> measure, Symbols.own());
        Frame frame = new Frame(look, new Rail(look, () -> {}, () -> {}, () -> {}));
        frame.show(new FeelingsView(look, faces(look), List.of(), _ -> {}, _ -> {}));
        Scene scene = new Scene(frame, WIDTH, HEIGHT);
        scene.getStylesheets().add(Theme.SOFT.sheet());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return new Room(scene, frame);
    }

    private static List<Choice<Feeling>> faces(Look look) {
        return Stream.of(Feeling.values())
                .map(feeling -> {
                    String word = feeling.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    return new Choice<>(
                            feeling,
                            "feeling-" + word,
                            look.say("feelings." + word),
                            look.picture(word));
                })
                .toList();
    }
}
