package org.lidsdown.reports;

/** A document that the school can print, as menus and the command line list it. */
public interface Report {
    /** The name by which it is asked for, such as {@code termly}. */
    String name();

    /** What people call it. */
    String title();
}
