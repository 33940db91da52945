package org.lidsdown.kiosk.corner;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lidsdown.kiosk.look.Measure;

/**
 * Measures the screen with a bank card, which is 85.60 mm by 53.98 mm the world over (ISO/IEC 7810,
 * ID-1), and asks how far away the eyes are.
 */
final class SizesPane extends VBox {

    private static final double CARD_WIDTH = 85.60;
    private static final double CARD_HEIGHT = 53.98;
    private static final int USUAL = 600;
    private static final double LITTLE = 1.005;
    private static final double MUCH = 1.05;
    private static final List<Integer> CENTIMETRES = List.of(40, 50, 60, 80, 100);

    /** Takes what was measured, or fails where it cannot be written. */
    interface Taker {
        void take(Sizes sizes) throws IOException;
    }

    private final Tools tools;
    private final Taker taker;
    private final Runnable done;
    private final Region card = new Region();
    private final HBox distances;
    private final Label said;
    private double millimetre;
    private int distance;

    SizesPane(Tools tools, Taker taker, Runnable done, Runnable back) {
        super(tools.measure().gap() / 2);
        this.tools = tools;
        this.taker = taker;
        this.done = done;
        millimetre = tools.measure().millimetre();
        distance = tools.measure().distance() > 0 ? (int) tools.measure().distance() : USUAL;
        said = tools.line(tools.words().of("sizes.helper"));
        card.setId("card");
        card.getStyleClass().add("card");
        distances = tools.row();
        CENTIMETRES.forEach(far -> distances.getChildren().add(distance(far)));
        resize(1);
        look();
        getChildren()
                .setAll(
                        tools.heading("sizes.heading"),
                        said,
                        tools.row(card, buttons()),
                        tools.line(tools.words().of("sizes.distance")),
                        distances,
                        tools.row(
                                tools.key("sizes-keep", tools.words().of("sizes.keep"), this::keep),
                                tools.key("corner-back", tools.words().of("back.menu"), back)));
    }

    private VBox buttons() {
        return tools.column(
                tools.row(by("sizes.much-smaller", 1 / MUCH), by("sizes.much-larger", MUCH)),
                tools.row(by("sizes.smaller", 1 / LITTLE), by("sizes.larger", LITTLE)));
    }

    private Button by(String key, double factor) {
        return tools.key(key.replace('.', '-'), tools.words().of(key), () -> resize(factor));
    }

    private void resize(double factor) {
        double next = millimetre * factor;
        Measure screen = tools.measure();
        double longer = Math.max(screen.width(), screen.height());
        if (next * CARD_WIDTH <= 0.6 * screen.width() && longer / next <= 3_000) {
            millimetre = next;
            card.setMinSize(CARD_WIDTH * millimetre, CARD_HEIGHT * millimetre);
            card.setMaxSize(CARD_WIDTH * millimetre, CARD_HEIGHT * millimetre);
        }
    }

    private Button distance(int centimetres) {
        String words = tools.words().of("sizes.centimetres", centimetres);
        return tools.key(
                "far-" + centimetres,
                words,
                () -> {
                    distance = 10 * centimetres;
                    look();
                });
    }

    private void look() {
        for (var one : distances.getChildren()) {
            boolean chosen = one.getId().equals("far-" + distance / 10);
            one.getStyleClass().remove("go");
            if (chosen) {
                one.getStyleClass().add("go");
            }
        }
    }

    private void keep() {
        Measure screen = tools.measure();
        double longer = Math.max(screen.width(), screen.height()) / millimetre;
        try {
            taker.take(new Sizes(Math.round(10 * longer) / 10.0, distance));
            done.run();
        } catch (IOException | IllegalArgumentException _) {
            said.setText(tools.words().of("sizes.failed"));
        }
    }
}
