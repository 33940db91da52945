package org.lidsdown.kiosk.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lidsdown.domain.kiosks.Heartbeat.Health;
import org.lidsdown.domain.kiosks.Receipt;

/** What waits to be handed over, and what becomes of it. */
public interface Pile {

    /** What waits for the host, oldest first. */
    List<Path> waiting();

    /** The host has this one, and gave this receipt. */
    void sent(Path file, Optional<Receipt> receipt);

    /** Something is wrong with this one: it is kept for ever, and not offered again. */
    void bad(Path file);

    /** The latest receipt. */
    Optional<Receipt> receipt();

    /** How much waits, and how much room there is. */
    Health health();

    /** Up to this entry of the host's log a verified backup contains everything. */
    void contained(OptionalLong entry);

    /** The host's log has lost its end: everything that there is a copy of waits once more. */
    void again();

    /**
     * Puts away what is no longer needed, and makes ready for the day on which the disk is full.
     */
    void tidy();
}
