package org.lidsdown.admin.people;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/**
 * A pupil presses the switch whenever a sign comes up, five times; then a time is proposed for how
 * long tiles are marked. A switch is Space or Enter on the button that has the keys.
 */
final class ReactionPane extends VBox {
    private static final int SHORTEST = 1_500;
    private static final int LONGEST = 3_500;
    private static final Set<KeyCode> SWITCHES = EnumSet.of(KeyCode.SPACE, KeyCode.ENTER);

    private final Words words;
    private final IntSupplier waiting;
    private final Consumer<Duration> proposed;
    private final PauseTransition pause = new PauseTransition();
    private final Label sign = Parts.text("reaction-sign", Parts.text("", "page-title"));
    private final Label said = Parts.text("reaction-said", Parts.text("", "muted"));
    private final Button press;
    private Reactions reactions = new Reactions();
    private boolean runs;
    private boolean held;

    ReactionPane(Words words, Consumer<Duration> proposed) {
        this(words, proposed, ReactionPane::chance);
    }

    /** Waits each time so many milliseconds until the sign comes up. */
    ReactionPane(Words words, Consumer<Duration> proposed, IntSupplier waiting) {
        this.words = words;
        this.proposed = proposed;
        this.waiting = waiting;
        press = Parts.button("reaction-press", words.say("reaction.begin"), this::pressed, "quiet");
        Parts.named(this, "reaction", words.say("reaction.title"), "column");
        said.setText(words.say("reaction.why"));
        getChildren().setAll(Parts.row("adding", press, sign), said);
        press.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
        press.addEventFilter(KeyEvent.KEY_RELEASED, this::up);
        pause.setOnFinished(_ -> show());
        sceneProperty().addListener((_, _, now) -> pause.stop());
    }

    /** A switch that is held down sends the same key again and again; it counts once. */
    private void down(KeyEvent event) {
        if (SWITCHES.contains(event.getCode())) {
            event.consume();
            if (!held) {
                held = true;
                pressed();
            }
        }
    }

    private void up(KeyEvent event) {
        if (SWITCHES.contains(event.getCode())) {
            event.consume();
            held = false;
        }
    }

    private static int chance() {
        return ThreadLocalRandom.current().nextInt(SHORTEST, LONGEST);
    }

    private void pressed() {
        if (!runs) {
            begin();
        } else if (!reactions.press(System.nanoTime())) {
            said.setText(words.say("reaction.soon"));
            await();
        } else if (reactions.counted() < Reactions.TIMES) {
            said.setText(words.say("reaction.so-far", reactions.counted(), Reactions.TIMES));
            await();
        } else {
            end();
        }
    }

    private void begin() {
        reactions = new Reactions();
        runs = true;
        press.setText(words.say("reaction.press"));
        said.setText(words.say("reaction.so-far", 0, Reactions.TIMES));
        await();
    }

    private void await() {
        sign.setText("");
        pause.setDuration(javafx.util.Duration.millis(waiting.getAsInt()));
        pause.playFromStart();
    }

    private void show() {
        sign.setText("●");
        reactions.show(System.nanoTime());
    }

    private void end() {
        runs = false;
        sign.setText("");
        press.setText(words.say("reaction.begin"));
        reactions
                .proposed()
                .ifPresent(time -> {
                    said.setText(
                            words.say(
                                    "reaction.proposed",
                                    reactions.mean().orElse(time).toMillis(),
                                    time.toMillis()));
                    proposed.accept(time);
                });
    }
}
