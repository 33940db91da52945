package org.lidsdown.kiosk.corner;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Measure;

/** Makes the plain parts that the corner's panes are put together from. */
final class Tools {

    private static final double KEY = 25;
    private static final double LOW = 18;

    private static final double HEADING = 1.1;
    private static final double PLAIN = 0.62;
    private static final double BUTTON = 0.7;

    private final CornerWords words;
    private final Supplier<Measure> measure;

    Tools(CornerWords words, Supplier<Measure> measure) {
        this.words = words;
        this.measure = measure;
    }

    CornerWords words() {
        return words;
    }

    double millimetres(double count) {
        return count * measure.get().millimetre();
    }

    Measure measure() {
        return measure.get();
    }

    Label heading(String key) {
        Label label = label(words.of(key));
        label.getStyleClass().setAll("heading");
        label.setFont(Lettering.bold(HEADING * measure.get().text()));
        return label;
    }

    Label line(String text) {
        return label(text);
    }

    private Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().setAll("helper");
        label.setFont(Lettering.plain(PLAIN * measure.get().text()));
        return label;
    }

    Button key(String id, String text, Runnable touched) {
        Button key = new Button(text);
        key.setId(id);
        key.getStyleClass().setAll("tile", "quiet", "staff-key");
        key.setFont(Lettering.bold(BUTTON * measure.get().text()));
        key.setMinSize(millimetres(KEY), millimetres(LOW));
        key.setOnAction(_ -> touched.run());
        return key;
    }

    HBox row(Node... nodes) {
        return new HBox(measure.get().gap(), nodes);
    }

    VBox column(Node... nodes) {
        VBox column = new VBox(measure.get().gap() / 2, nodes);
        column.setFillWidth(false);
        return column;
    }
}
