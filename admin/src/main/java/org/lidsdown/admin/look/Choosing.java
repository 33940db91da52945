package org.lidsdown.admin.look;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

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
}
