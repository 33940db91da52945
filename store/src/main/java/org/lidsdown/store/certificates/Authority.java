package org.lidsdown.store.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.lidsdown.store.certificates.Issuing.Lifetime;
import org.lidsdown.store.certificates.Issuing.Use;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.DurableFile;
import org.lidsdown.store.folder.OwnerOnly;

/**
 * The host's own small certificate authority. It vouches for kiosks, consoles and the host, and for
 * nobody else; its key lies in the log's folder, closed to all but the owner.
 */
public final class Authority {
    private static final String CERTIFICATE = "authority.pem";
    private static final String KEY = "authority-key.pem";
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(2);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration AUTHORITY_LASTS = YEAR.multipliedBy(25);
    private static final Duration HOST_LASTS = YEAR.multipliedBy(5);
    private static final Duration GUEST_LASTS = YEAR.multipliedBy(3);

    private final X509Certificate certificate;
    private final PrivateKey key;
    private final Clock clock;

    private Authority(X509Certificate certificate, PrivateKey key, Clock clock) {
        this.certificate = certificate;
        this.key = key;
        this.clock = clock;
    }

    /** The authority whose files lie in this folder; it is made where there is none. */
    public static Authority in(Path folder, Clock clock) {
        try {
            return Files.exists(folder.resolve(CERTIFICATE))
                    ? new Authority(
                            Pem.certificate(Files.readString(folder.resolve(CERTIFICATE))),
                            Pem.key(Files.readString(folder.resolve(KEY))),
                            clock)
                    : make(folder, clock);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new StoreException(
                    "The host's certificates in %s cannot be read or made, so kiosks on other computers cannot hand over; what pupils tell stays safe on them. Restore that folder from the latest backup."
                            .formatted(folder),
                    "certificates",
                    e);
        }
    }

    private static Authority make(Path folder, Clock clock)
            throws IOException, GeneralSecurityException {
        byte[] mark = new byte[4];
        new SecureRandom().nextBytes(mark);
        X500Name name = Issuing.named("Lids Down host " + HexFormat.of().formatHex(mark));
        KeyPair pair = pair();
        X509Certificate certificate =
                new Issuing(name, pair.getPrivate())
                        .certificate(name, pair, from(clock, AUTHORITY_LASTS), Uses.authority());
        Files.createDirectories(folder);
        OwnerOnly.folder(folder);
        DurableFile.write(folder.resolve(KEY), Pem.of(pair.getPrivate()));
        DurableFile.write(folder.resolve(CERTIFICATE), Pem.of(certificate));
        return new Authority(certificate, pair.getPrivate(), clock);
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static Lifetime from(Clock clock, Duration lasts) {
        return new Lifetime(clock.instant().minus(CLOCKS_DIFFER), clock.instant().plus(lasts));
    }

    /** The certificate by which others know whom the authority vouches for, as a PEM text. */
    public String certificate() {
        try {
            return Pem.of(certificate);
        } catch (GeneralSecurityException e) {
            throw broken(e);
        }
    }

    /** A certificate for a kiosk, with a key that is kept nowhere here. */
    public Issued kiosk(String id) {
        return guest(id);
    }

    /** A certificate for a console on another computer, with a key that is kept nowhere here. */
    public Issued console(String id) {
        return guest(id);
    }

    private Issued guest(String id) {
        try {
            KeyPair pair = pair();
            Lifetime lifetime = from(clock, GUEST_LASTS);
            X509Certificate made = issue(id, pair, lifetime, Uses.guest());
            return new Issued(
                    Pem.of(made),
                    Pem.of(pair.getPrivate()),
                    Fingerprint.of(made),
                    lifetime.until());
        } catch (GeneralSecurityException e) {
            throw broken(e);
        }
    }

    /**
     * What the host shows to kiosks and consoles: a certificate made anew for these names, whose
     * key never lies on a disk. Only whom this authority vouches for is spoken with.
     */
    public SSLContext host(Collection<String> names) {
        try {
            KeyPair pair = pair();
            X509Certificate made =
                    issue("Lids Down host", pair, from(clock, HOST_LASTS), Uses.host(names));
            return Shown.context(pair.getPrivate(), made, certificate);
        } catch (GeneralSecurityException | IOException e) {
            throw broken(e);
        }
    }

    private X509Certificate issue(String name, KeyPair pair, Lifetime lifetime, Use use)
            throws GeneralSecurityException {
        X500Name issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return new Issuing(issuer, key).certificate(Issuing.named(name), pair, lifetime, use);
    }

    /** The authority's signature under this text, in base 64. */
    public String signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw broken(e);
        }
    }

    private static IllegalStateException broken(Exception cause) {
        return new IllegalStateException("every JDK can make certificates", cause);
    }
}
