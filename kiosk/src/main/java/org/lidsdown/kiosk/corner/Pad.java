package org.lidsdown.kiosk.corner;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Twelve keys in three rows that digits are typed with; what was typed is shown as dots. */
final class Pad extends VBox {

    private static final int MOST = 8;
    private static final int COLUMNS = 3;
    private static final int LAST = 3;

    private final Label dots;
    private final StringBuilder digits = new StringBuilder();

    Pad(Tools tools, Consumer<String> done) {
        super(tools.measure().gap() / 2);
        dots = tools.line("");
        dots.setId("pin-dots");
        GridPane keys = new GridPane(tools.measure().gap(), tools.measure().gap());
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(digit(tools, digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        keys.add(tools.key("pin-clear", tools.words().of("digits.clear"), this::clear), LAST, 0);
        keys.add(digit(tools, 0), LAST, 1);
        keys.add(
                tools.key("pin-done", tools.words().of("digits.done"), () -> done.accept(take())),
                LAST,
                2);
        getChildren().setAll(dots, keys);
    }

    private Button digit(Tools tools, int digit) {
        return tools.key("pin-" + digit, Integer.toString(digit), () -> type(digit));
    }

    private void type(int digit) {
        if (digits.length() < MOST) {
            digits.append(digit);
            dots.setText("●".repeat(digits.length()));
        }
    }

    private void clear() {
        digits.setLength(0);
        dots.setText("");
    }

    private String take() {
        String typed = digits.toString();
        clear();
        return typed;
    }
}
