package org.lidsdown.admin.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import org.lidsdown.domain.files.Media;
import org.lidsdown.domain.files.PlainText;

/**
 * A kept file as the console shows it; neither where it cannot be shown.
 *
 * @param name the name that it came with
 * @param picture the picture that it is
 * @param text the text that it is, with every sign as it stands
 */
public record Seen(String name, Optional<Image> picture, Optional<String> text) {
    private static final int MOST_SIGNS = 200_000;

    /** Shows these bytes, which are wiped then. */
    static Seen of(String name, Media media, byte[] bytes) {
        try {
            return media.isPicture()
                    ? new Seen(name, Pictures.of(bytes), Optional.empty())
                    : new Seen(name, Optional.empty(), Optional.of(text(bytes)));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static String text(byte[] bytes) {
        return PlainText.of(bytes)
                .codePoints()
                .limit(MOST_SIGNS)
                .mapToObj(Seen::sign)
                .collect(Collectors.joining());
    }

    /** What would turn other signs round, or is not seen, is written out. */
    private static String sign(int point) {
        boolean shown =
                point == '\n'
                        || point == '\t'
                        || !(Character.getType(point) == Character.FORMAT
                                || Character.isISOControl(point));
        return point == '\r' ? "" : shown ? Character.toString(point) : "[U+%04X]".formatted(point);
    }
}
