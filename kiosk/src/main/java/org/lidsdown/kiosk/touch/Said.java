package org.lidsdown.kiosk.touch;

import javafx.scene.control.Label;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Wrapped;

/** A sentence that breaks into lines as its room allows. */
final class Said extends Label {

    private static final double SMALLEST = 4;

    private final FontWeight weight;
    private String words;

    Said(String id, String kind, String words, FontWeight weight) {
        this.weight = weight;
        this.words = words;
        setId(id);
        getStyleClass().setAll(kind);
        setTextAlignment(TextAlignment.LEFT);
        setText(words);
    }

    /** The sentence, whatever lines it is broken into. */
    String words() {
        return words;
    }

    /** Says another sentence from now on. */
    void say(String other) {
        words = other;
        setText(other);
    }

    /**
     * Takes the largest letters, up to this size, that its room has place for; gives its height.
     */
    double fit(double most, double width, double room) {
        Wrapped lines = Wrapped.of(words, weight, most, width);
        while ((lines.height() > room || lines.width() > width) && lines.size() > SMALLEST) {
            lines = Wrapped.of(words, weight, Lettering.smaller(lines.size()), width);
        }
        setFont(lines.font());
        setText(lines.text());
        return lines.height();
    }
}
