package org.lidsdown.admin.look;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses a window in the chosen theme. */
public final class Look {
    private static final List<String> FONTS =
            List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold");

    private final Scene scene;
    private final ReadOnlyObjectWrapper<Theme> theme;

    /** Dresses this window; what opens above it follows. */
    public Look(Scene scene, Theme first) {
        this.scene = scene;
        this.theme = new ReadOnlyObjectWrapper<>(first);
        FONTS.forEach(Look::load);
        wear(first);
    }

    /** Changes to another theme. */
    public void wear(Theme next) {
        Application.setUserAgentStylesheet(next.ground());
        scene.getStylesheets().setAll(sheet(next.colours()), sheet("console.css"));
        theme.set(next);
    }

    /** The theme that is worn. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
    }

    private static void load(String font) {
        try (InputStream in = Look.class.getResourceAsStream("fonts/" + font + ".otf")) {
            Font.loadFont(Objects.requireNonNull(in, font), 14);
        } catch (IOException e) {
            throw new IllegalStateException("the font " + font + " cannot be read", e);
        }
    }
}
