package org.lidsdown.kiosk.look;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * What every screen needs to show itself: the words as they are spoken now, the measure of the
 * screen it stands on, and the pictures.
 */
public record Look(Supplier<Words> spoken, Supplier<Measure> screen, Symbols symbols) {

    /** The sheet with all shapes; the colours come from a {@link Theme}. */
    public static String shapes() {
        return Objects.requireNonNull(Look.class.getResource("shapes.css")).toExternalForm();
    }

    /** The measure of the screen as it is now. */
    public Measure measure() {
        return screen.get();
    }

    /** The picture of this name, as the school has it. */
    public Picture picture(String name) {
        return symbols.named(name);
    }

    /** The words in the language that is spoken now. */
    public Words words() {
        return spoken.get();
    }

    /** The words for this key. */
    public String say(String key) {
        return words().of(key);
    }
}
