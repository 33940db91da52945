package org.lidsdown.store.certificates;

import java.time.Instant;

/** A certificate that was just made, with its private key, as PEM texts. */
public record Issued(String certificate, String key, String fingerprint, Instant expires) {

    @Override
    public String toString() {
        return "Issued[" + fingerprint + "]";
    }
}
