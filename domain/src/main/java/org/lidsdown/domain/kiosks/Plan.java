package org.lidsdown.domain.kiosks;

import java.net.URI;
import java.util.List;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.manner.Manner;

/**
 * What the school decides about a kiosk before it is set up.
 *
 * @param name what it is called
 * @param host where it finds the host, such as {@code https://host.school.example:47811}
 * @param screenMillimetres the length of its screen's longer side; 0 where nobody measured it
 * @param pupils the pupils who use it
 * @param staff the grown-ups who listen
 */
public record Plan(
        String name, URI host, double screenMillimetres, List<Shown> pupils, List<Shown> staff) {

    /**
     * A pupil or a grown-up as the kiosk shows them: a token, a picture and a name.
     *
     * @param picture one of the kiosk's own by name, or a PNG or JPEG file beside the kiosk's file
     * @param manner how they work the kiosk
     */
    public record Shown(Token token, String picture, String name, Manner manner) {

        /** Somebody who works the kiosk as everybody does. */
        public Shown(Token token, String picture, String name) {
            this(token, picture, name, Manner.USUAL);
        }

        public Shown {
            if (!picture.matches("[A-Za-z0-9._-]{1,80}")) {
                throw new IllegalArgumentException(
                        "A picture is named by letters, digits, points and hyphens.");
            }
            if (!Origin.isName(name)) {
                throw new IllegalArgumentException("A name is 1 to 80 printable characters.");
            }
        }
    }

    public Plan {
        pupils = List.copyOf(pupils);
        staff = List.copyOf(staff);
        if (!Origin.isName(name)) {
            throw new IllegalArgumentException("A kiosk's name is 1 to 80 printable characters.");
        }
        if (!host.toString().matches("https://[A-Za-z0-9.:\\[\\]-]+/?")) {
            throw new IllegalArgumentException(
                    "The host is written like https://host.school.example:47811.");
        }
    }
}
