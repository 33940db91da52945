package org.lidsdown.store.certificates;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate as TLS shows it, together with the one authority that is believed. */
final class Shown {
    private static final String ENTRY = "host";
    private static final char[] IN_MEMORY = new char[0];

    private Shown() {}

    static SSLContext context(PrivateKey key, X509Certificate own, X509Certificate believed)
            throws GeneralSecurityException, IOException {
        KeyStore shown = empty();
        shown.setKeyEntry(ENTRY, key, IN_MEMORY, new X509Certificate[] {own});
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(shown, IN_MEMORY);
        KeyStore authorities = empty();
        authorities.setCertificateEntry(ENTRY, believed);
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authorities);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, IN_MEMORY);
        return store;
    }
}
