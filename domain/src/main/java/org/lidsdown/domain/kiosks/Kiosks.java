package org.lidsdown.domain.kiosks;

import java.util.List;
import java.util.Optional;

/** The kiosks that the school's host knows. */
public interface Kiosks {
    /** Every kiosk that was ever made, the newest first; those taken back stay in the list. */
    List<KnownKiosk> all();

    /** What the kiosk on the host's own computer last said of itself; it needs no certificate. */
    Optional<LastHeard> beside();

    /**
     * Makes a kiosk known, and gives the bytes of the one file that it is set up with. They hold
     * its private key: they are written where only the technician can read them, and nowhere else.
     */
    byte[] provision(Plan plan, String by);

    /** Takes a kiosk's certificate back for good; false where no kiosk with this id has one. */
    boolean revoke(String id, String by);
}
