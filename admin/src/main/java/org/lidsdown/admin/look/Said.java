package org.lidsdown.admin.look;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * How the things in a list are said, and nothing where none is chosen. They are chosen there, never
 * typed.
 */
public final class Said<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** Each is said so. */
    public Said(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T one) {
        return one == null ? "" : words.apply(one);
    }

    @Override
    public T fromString(String typed) {
        throw new IllegalStateException("this is chosen, not typed");
    }
}
