package org.lidsdown.kiosk.look;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** A picture that can be had in any size: one of the kiosk's own, or a photo of the school's. */
public final class Picture {

    /**
     * The small one is not drawn larger than this: made a little smaller, its lines would shake.
     */
    private static final int SMALL = 256;

    private static final Set<String> ARROWS = Set.of("back", "next", "more", "skip", "change");

    private static final Kept KEPT = new Kept();

    private final String small;
    private final String large;
    private final String name;
    private final @Nullable Picture otherwise;

    private Picture(String small, String large, String name, @Nullable Picture otherwise) {
        this.small = small;
        this.large = large;
        this.name = name;
        this.otherwise = otherwise;
    }

    /** The kiosk's own picture of this name. */
    public static Picture named(String name) {
        return new Picture(drawn(name + ".png"), drawn(name + "@2x.png"), name, null);
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
        return new Picture(url, url, "", null);
    }

    /** The school's picture in this file, which stands for this one as long as it can be shown. */
    Picture replacedBy(Path file) {
        String url = file.toUri().toString();
        return new Picture(url, url, name, this);
    }

    /**
     * The picture for a square with sides of this many pixels; an empty one where the school's
     * photo cannot be read.
     */
    public Image at(int side) {
        return KEPT.image(side <= SMALL ? small : large, side)
                .or(() -> Optional.ofNullable(otherwise).map(own -> own.at(side)))
                .orElseGet(() -> new WritableImage(side, side));
    }

    /** Whether its file holds a picture at this moment. */
    boolean isWhole(int side) {
        return Kept.read(large, side).isPresent();
    }

    /** Its name where it is one of the kiosk's own; empty otherwise. */
    String name() {
        return name;
    }

    /** Whether it is one of the kiosk's own, and not the school's. */
    public boolean isOwn() {
        return !name.isEmpty() && otherwise == null;
    }

    /** Whether it points the other way where lines begin at the right. */
    boolean turns() {
        return ARROWS.contains(name);
    }

    private static String drawn(String file) {
        return Objects.requireNonNull(Picture.class.getResource("pictures/" + file), file)
                .toExternalForm();
    }
}
