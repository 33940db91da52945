package org.lidsdown.admin.look;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Lists that one thing is chosen from. */
public final class Choosing {
    private Choosing() {}

    /** A list of these things, each said so; nothing is chosen yet. */
    public static <T> ComboBox<T> of(
            String id, String prompt, List<T> all, Function<T, String> said) {
        ComboBox<T> box = Parts.named(new ComboBox<>(), id, prompt);
        box.setPromptText(prompt);
        box.getItems().setAll(all);
        box.setConverter(new Said<>(said));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static final class Said<T> extends StringConverter<T> {
        private final Function<T, String> said;

        Said(Function<T, String> said) {
            this.said = said;
        }

        @Override
        public String toString(@Nullable T one) {
            return one == null ? "" : said.apply(one);
        }

        @Override
        public T fromString(String words) {
            throw new IllegalStateException("this is chosen, not typed");
        }
    }
}
