package org.lidsdown.domain.concern;

import java.util.regex.Pattern;

/** Where and how a concern was told: the kiosk's name, the language on its screen, the way in. */
public record Origin(String kiosk, String language, Input input) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final int LONGEST_NAME = 80;

    /**
     * How the pupil chose: by touch or mouse, one or two switches, or looking and waiting; or staff
     * typed it in.
     */
    public enum Input {
        TOUCH,
        SWITCH,
        DWELL,
        STAFF
    }

    public Origin {
        if (!isName(kiosk)) {
            throw new IllegalArgumentException(
                    "A kiosk's name is 1 to "
                            + LONGEST_NAME
                            + " printable characters without blanks at its ends.");
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException(
                    "A language is written like \"en\" or \"pa-Arab\", not \"" + language + "\".");
        }
    }

    /** Whether a kiosk can be called so. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.length() <= LONGEST_NAME
                && text.codePoints().allMatch(Origin::isPrintable);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
