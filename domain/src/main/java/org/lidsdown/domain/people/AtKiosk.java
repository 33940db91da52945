package org.lidsdown.domain.people;

import org.lidsdown.domain.manner.Manner;

/**
 * A pupil who tells at a kiosk, with the least that serves there.
 *
 * @param pupil the pseudonym
 * @param picture the kiosk's own picture by which the pupil knows themselves, such as {@code
 *     rocket}
 * @param name what stands below it: a first name of up to 20 letters
 * @param manner how the pupil works the kiosk
 */
public record AtKiosk(PupilId pupil, String picture, String name, Manner manner) {
    private static final int LONGEST_NAME = 20;

    /** Refuses what a kiosk cannot show. */
    public AtKiosk {
        if (!picture.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(
                    "A picture is named by letters, digits and hyphens.");
        }
        boolean oneLine = name.codePoints().noneMatch(Character::isISOControl);
        if (name.isBlank()
                || !name.equals(name.strip())
                || name.length() > LONGEST_NAME
                || !oneLine) {
            throw new IllegalArgumentException("A first name has 1 to 20 letters.");
        }
    }
}
