package org.lidsdown.kiosk.handover;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * What a kiosk shows to its host and what it knows it by, as PEM texts: its certificate, the
 * private key to that, and the certificate of the host's authority.
 */
public record Credentials(String certificate, String key, String authority) {

    private static final String ENTRY = "kiosk";
    private static final char[] IN_MEMORY = new char[0];

    /** The certificate that the kiosk shows. */
    public X509Certificate ownCertificate() throws GeneralSecurityException {
        return of(certificate);
    }

    /** The certificate of the host's authority. */
    public X509Certificate authorityCertificate() throws GeneralSecurityException {
        return of(authority);
    }

    SSLContext context() {
        try {
            KeyManagerFactory shown =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            KeyStore own = empty();
            own.setKeyEntry(ENTRY, privateKey(), IN_MEMORY, new Certificate[] {of(certificate)});
            shown.init(own, IN_MEMORY);
            TrustManagerFactory known =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            KeyStore authorities = empty();
            authorities.setCertificateEntry(ENTRY, of(authority));
            known.init(authorities);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(shown.getKeyManagers(), known.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new IllegalStateException("This kiosk's certificate cannot be used", e);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, IN_MEMORY);
        return store;
    }

    private static X509Certificate of(String pem) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(pem.getBytes(US_ASCII)));
    }

    /** The private key to the kiosk's certificate. */
    public PrivateKey privateKey() throws GeneralSecurityException {
        String base64 = key.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    @Override
    public String toString() {
        return "Credentials";
    }
}
