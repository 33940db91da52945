package org.lidsdown.domain.drawing;

import java.util.Locale;

/** Numbers and words as they stand in markup. */
final class Markup {
    private Markup() {}

    /**
     * A number with one digit behind the point where it needs one, whatever the machine's language.
     */
    static String n(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Words that cannot be taken for markup. */
    static String xml(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
