package org.lidsdown.store.tunnel;

import java.util.Optional;
import java.util.Set;

/** Knows who may come in. */
public interface Guestbook {
    /** Why the one with the certificate of this fingerprint may not; nothing where they may. */
    Optional<Greeting.Reason> refusal(String fingerprint);

    /** The fingerprints of all who may be in now. */
    Set<String> welcome();
}
