package org.lidsdown.kiosk.corner;

import java.io.IOException;
import java.util.List;
import org.lidsdown.kiosk.selftest.Finding;

/** What the staff can have done in their corner. */
public interface Doings {

    /** Tests the kiosk; it may take seconds, and is not asked for on the screen's thread. */
    List<Finding> test();

    /** Lets a pupil practise: nothing that is told is kept. */
    void practise();

    /** Shows everything in these sizes from now on; fails where they cannot be written. */
    void measure(Sizes sizes) throws IOException;

    /** Ends the kiosk. */
    void leave();

    /** Goes back to the pupils' first screen. */
    void close();
}
