package org.lidsdown.store.certificates;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.SSLContext;

/** What another computer shows to the host, and what it knows the host by. */
public final class Credentials {
    private static final String SIGNATURE = "SHA256withECDSA";
    private static final byte[] TRIAL = "trial".getBytes(US_ASCII);

    private final X509Certificate own;
    private final PrivateKey key;
    private final X509Certificate authority;

    private Credentials(X509Certificate own, PrivateKey key, X509Certificate authority) {
        this.own = own;
        this.key = key;
        this.authority = authority;
    }

    /**
     * Those in a file; throws where the authority did not sign all of the file, or where they do
     * not belong together.
     */
    public static Credentials in(ReadLines file) throws GeneralSecurityException {
        X509Certificate authority = Pem.certificate(file.block("authority"));
        X509Certificate own = Pem.certificate(file.block("certificate"));
        PrivateKey key = Pem.key(file.block("private-key"));
        own.verify(authority.getPublicKey());
        byte[] signature = Base64.getDecoder().decode(file.value("signature"));
        verify(authority, file.signedText(), signature);
        Signature trial = Signature.getInstance(SIGNATURE);
        trial.initSign(key);
        trial.update(TRIAL);
        verify(own, TRIAL, trial.sign());
        return new Credentials(own, key, authority);
    }

    private static void verify(X509Certificate by, byte[] text, byte[] signature)
            throws GeneralSecurityException {
        Signature check = Signature.getInstance(SIGNATURE);
        check.initVerify(by.getPublicKey());
        check.update(text);
        if (!check.verify(signature)) {
            throw new GeneralSecurityException("signed by somebody else, or changed");
        }
    }

    /** TLS with nobody but the host. */
    public SSLContext context() throws GeneralSecurityException, IOException {
        return Shown.context(key, own, authority);
    }

    @Override
    public String toString() {
        return "Credentials";
    }
}
