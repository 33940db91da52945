package org.lidsdown.admin.notices;

import org.lidsdown.admin.errands.Trouble;

/**
 * One plain sentence at the top of the window.
 *
 * @param kind how loud it is
 * @param sentence what it says
 */
public record Notice(Kind kind, String sentence) {
    /** How loud a notice is. */
    public enum Kind {
        GOOD,
        CARE,
        TROUBLE
    }

    /** Something went well. */
    public static Notice good(String sentence) {
        return new Notice(Kind.GOOD, sentence);
    }

    /** Something that must be seen: it was not done, or it stands differently now. */
    public static Notice care(String sentence) {
        return new Notice(Kind.CARE, sentence);
    }

    /** Something failed. */
    public static Notice of(Trouble trouble) {
        return new Notice(Kind.TROUBLE, "%s (%s)".formatted(trouble.sentence(), trouble.code()));
    }
}
