package org.lidsdown.kiosk.handover;

import java.util.Optional;

/** The school's key list, as far as handing over has to do with it. */
public interface Keys {

    /** What tells the list that is here from others; nothing while there is none. */
    Optional<String> mark();

    /** Takes a list from the host where it may; says whether it was fit to be taken. */
    boolean take(String list);
}
