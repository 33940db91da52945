package org.lidsdown.domain.files;

/** What comes of looking at a file before it is kept. */
public sealed interface Checked {
    /** It can be kept, as a file of this kind. */
    record Fit(Media media) implements Checked {}

    /** It is not kept. */
    record Unfit(Why why) implements Checked {}

    /** Why a file is not kept. */
    enum Why {
        /** It is not there any more, or cannot be read. */
        UNREADABLE,
        /** There is nothing in it. */
        EMPTY,
        /** It is longer than what is kept. */
        TOO_LARGE,
        /** It is a file of files, whatever may be in them. */
        ARCHIVE,
        /** Its name does not end as a kind of file that is kept. */
        UNKNOWN_KIND,
        /** Its name says that it is a picture, and it is none. */
        NO_PICTURE,
        /** Its name says another kind of file than it is. */
        NOT_AS_NAMED,
        /** It is a picture of more dots than any program should have to open. */
        TOO_MANY_DOTS
    }
}
