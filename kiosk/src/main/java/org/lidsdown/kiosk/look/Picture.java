package org.lidsdown.kiosk.look;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javafx.scene.image.Image;

/** A picture that can be had in any size: one of the kiosk's own, or a photo of the school's. */
public final class Picture {

    private static final double SMALL = 384;
    private static final Set<String> ARROWS = Set.of("back", "next", "more", "skip", "change");

    private final String small;
    private final String large;
    private final boolean turns;

    private Picture(String small, String large, boolean turns) {
        this.small = small;
        this.large = large;
        this.turns = turns;
    }

    /** The kiosk's own picture of this name. */
    public static Picture named(String name) {
        return new Picture(drawn(name + ".png"), drawn(name + "@2x.png"), ARROWS.contains(name));
    }

    /** A picture of the kiosk's own that fills a whole screen. */
    public static Image screen(String name) {
        return new Image(drawn(name + ".png"));
    }

    /** Whether the kiosk has a picture of its own by this name. */
    public static boolean exists(String name) {
        return Picture.class.getResource("pictures/" + name + "@2x.png") != null;
    }

    /** The school's photo in this file. */
    public static Picture in(Path file) {
        String url = file.toUri().toString();
        return new Picture(url, url, false);
    }

    /** The picture for a square with sides of this many pixels. */
    public Image at(int side) {
        return new Image(side <= SMALL ? small : large, side, side, true, true);
    }

    /** Whether it points the other way where lines begin at the right. */
    boolean turns() {
        return turns;
    }

    private static String drawn(String file) {
        return Objects.requireNonNull(Picture.class.getResource("pictures/" + file), file)
                .toExternalForm();
    }
}
