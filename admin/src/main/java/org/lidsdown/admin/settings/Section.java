package org.lidsdown.admin.settings;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A part of the settings.
 *
 * @param id its name, to which its title belongs
 * @param view makes it, when it is first looked at
 * @param comeBack reads anew what it shows
 */
public record Section(String id, Supplier<Node> view, Runnable comeBack) {}
