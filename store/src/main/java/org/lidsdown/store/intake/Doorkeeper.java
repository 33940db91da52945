package org.lidsdown.store.intake;

import java.util.Optional;
import org.lidsdown.domain.kiosks.Heard;
import org.lidsdown.domain.kiosks.Heartbeat;

/** Knows the kiosks, and talks with them about anything but concerns. */
public interface Doorkeeper {
    /** The kiosk with the certificate of this fingerprint; nothing where it was taken back. */
    Optional<Sender> known(String fingerprint);

    /** Takes note of how a kiosk is, and answers. */
    Heard hear(Sender sender, Heartbeat heartbeat);

    /** The school's signed key list, where there is one. */
    Optional<String> keys();
}
