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

    /** What lies there, for a square of so many pixels; read anew where it is not kept. */
    synchronized Image image(String url, int side) {
        String key = side + " " + url;
        return Optional.ofNullable(images.get(key))
                .map(SoftReference::get)
                .orElseGet(() -> read(key, url, side));
    }

    private Image read(String key, String url, int side) {
        Image image = new Image(url, side, side, true, true);
        if (!image.isError()) {
            images.put(key, new SoftReference<>(image));
        }
        return image;
    }
}
