package org.lidsdown.domain.consoles;

import java.util.List;
import org.lidsdown.domain.figures.School;

/** The consoles on other computers that the school's host knows. */
public interface Consoles {
    /** Every console that was ever made, the newest first; those taken back stay in the list. */
    List<KnownConsole> all();

    /**
     * Makes a console of this school known, and gives the bytes of the one file that it is opened
     * with. They hold its private key: they are written where only the console's computer can read
     * them, and nowhere else.
     */
    byte[] provision(ConsolePlan plan, School school, String by);

    /**
     * Takes a console's certificate back for good, also while it is open; false where no console
     * with this id has one.
     */
    boolean revoke(String id, String by);
}
