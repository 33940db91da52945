package org.lidsdown.store.certificates;

import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import org.lidsdown.store.database.Bytes;

/** What tells one certificate from every other: the SHA-256 of its bytes. */
public final class Fingerprint {
    private Fingerprint() {}

    /** The fingerprint of this certificate, as 64 small hexadecimal digits. */
    public static String of(Certificate certificate) {
        try {
            return Bytes.of(certificate.getEncoded()).sha256().hex();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that has no bytes", e);
        }
    }
}
