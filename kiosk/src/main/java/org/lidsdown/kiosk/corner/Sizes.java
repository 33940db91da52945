package org.lidsdown.kiosk.corner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lidsdown.kiosk.outbox.Folder;

/**
 * What the staff measured where the kiosk stands.
 *
 * @param screen the longer side of the screen in millimetres, 100 to 3,000
 * @param distance from the screen to the eyes in millimetres, 300 to 1,500
 */
public record Sizes(double screen, int distance) {

    private static final String FILE = "sizes.txt";
    private static final Pattern TEXT =
            Pattern.compile("screen (\\d{3,4}\\.\\d)\ndistance (\\d{3,4})\n");
    private static final double SMALLEST = 100;
    private static final double LARGEST = 3_000;
    private static final int NEAREST = 300;
    private static final int FARTHEST = 1_500;

    /** Refuses a screen or a distance that no kiosk has. */
    public Sizes {
        if (screen < SMALLEST || screen > LARGEST || distance < NEAREST || distance > FARTHEST) {
            throw new IllegalArgumentException("No kiosk has a screen of this size or so far.");
        }
    }

    /** What was measured and is kept in this folder; nothing where it is not, or not readable. */
    public static Optional<Sizes> in(Path folder) {
        try {
            Matcher matcher = TEXT.matcher(Files.readString(folder.resolve(FILE), US_ASCII));
            return matcher.matches()
                    ? Optional.of(
                            new Sizes(
                                    Double.parseDouble(matcher.group(1)),
                                    Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Keeps this in a folder. */
    public void keep(Folder folder) throws IOException {
        String text = String.format(Locale.ROOT, "screen %.1f%ndistance %d%n", screen, distance);
        folder.write(FILE, text.replace("\r", "").getBytes(US_ASCII));
    }
}
