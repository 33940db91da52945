package org.lidsdown.admin.frame;

import java.util.function.Supplier;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * A screen of the console, as the rail at the left lists it.
 *
 * @param id its id, such as {@code inbox}
 * @param title what people call it
 * @param icon its picture
 * @param badge how many things wait there; 0 for none
 * @param view makes it, when it is first shown
 * @param comeBack is run each time it is shown
 */
public record Screen(
        String id,
        String title,
        Ikon icon,
        ObservableIntegerValue badge,
        Supplier<Node> view,
        Runnable comeBack) {}
