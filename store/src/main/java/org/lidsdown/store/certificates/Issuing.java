package org.lidsdown.store.certificates;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes a certificate out of what it is to say. */
final class Issuing {
    private static final String SIGNATURE = "SHA256withECDSA";
    private static final int SERIAL_BITS = 120;
    private static final int LAST_YEAR_OF_TWO_DIGITS = 2049;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Adds to a certificate what it may be used for. */
    interface Use {
        void addTo(X509v3CertificateBuilder builder) throws IOException;
    }

    private final X500Name issuer;
    private final PrivateKey key;

    /** Issues in this name, with this key. */
    Issuing(X500Name issuer, PrivateKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    static X500Name named(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
    }

    X509Certificate certificate(X500Name subject, KeyPair pair, Lifetime lifetime, Use use)
            throws GeneralSecurityException {
        X509v3CertificateBuilder builder =
                new X509v3CertificateBuilder(
                        issuer,
                        new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS),
                        time(lifetime.from()),
                        time(lifetime.until()),
                        subject,
                        SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        try {
            use.addTo(builder);
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder(SIGNATURE).build(key)));
        } catch (IOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** From when until when a certificate is right. */
    record Lifetime(Instant from, Instant until) {}

    private static Time time(Instant instant) {
        boolean twoDigits = instant.atZone(ZoneOffset.UTC).getYear() <= LAST_YEAR_OF_TWO_DIGITS;
        String form = twoDigits ? "yyMMddHHmmss'Z'" : "yyyyMMddHHmmss'Z'";
        String text =
                DateTimeFormatter.ofPattern(form, Locale.ROOT)
                        .withZone(ZoneOffset.UTC)
                        .format(instant);
        return new Time(twoDigits ? new DERUTCTime(text) : new DERGeneralizedTime(text));
    }
}
