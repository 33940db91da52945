package org.lidsdown.kiosk.look;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/**
 * Pictures that were drawn in some size, kept as long as there is memory: the same screens come up
 * again and again.
 */
final class Kept {

    private static final int MOST = 200;

    private final Map<String, SoftReference<Image>> images =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Image>> old) {
                    return size() > MOST;
                }
            };

    /**
     * What lies there, for a square of so many pixels; read anew where it is not kept; nothing
     * where it is no picture.
     */
    synchronized Optional<Image> image(String url, int side) {
        String key = side + " " + url;
        Optional<Image> kept = Optional.ofNullable(images.get(key)).map(SoftReference::get);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Image> read = read(url, side);
        read.ifPresent(image -> images.put(key, new SoftReference<>(image)));
        return read;
    }

    /** What lies there at this moment, for a square of so many pixels. */
    static Optional<Image> read(String url, int side) {
        return url.endsWith(Drawn.ENDING)
                ? Drawn.image(url, side)
                : Optional.of(new Image(url, side, side, true, true))
                        .filter(image -> !image.isError());
    }
}
