package org.lidsdown.domain.letters;

/**
 * Which letters can be written: those that every database, every file and every page keeps as they
 * are (security.md §6).
 */
public final class Letters {
    private Letters() {}

    /** Whether words of one line or more hold nothing but such letters. */
    public static boolean areKept(String words) {
        return words.codePoints().allMatch(letter -> isBlank(letter) || isKept(letter));
    }

    /**
     * Whether somebody or something can be called so: one line of 1 to so many UTF-16 units,
     * without blanks at its ends, which one database or the other would cut off.
     */
    public static boolean areAName(String name, int longest) {
        return !name.isBlank() && areALine(name, longest);
    }

    /** The same, or nothing at all. */
    public static boolean areALine(String line, int longest) {
        return line.length() <= longest
                && line.equals(line.strip())
                && line.codePoints().allMatch(Letters::isKept);
    }

    /** A line with what can be kept of this text, of up to so many UTF-16 units. */
    public static String line(String text, int longest) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .filter(Letters::isKept)
                .takeWhile(letter -> line.length() + Character.charCount(letter) <= longest)
                .forEachOrdered(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean isBlank(int letter) {
        return letter == '\n' || letter == '\t';
    }

    /** No control character, and not half of a letter, for which something else would be kept. */
    private static boolean isKept(int letter) {
        return !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE;
    }
}
