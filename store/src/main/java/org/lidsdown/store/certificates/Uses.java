package org.lidsdown.store.certificates;

import java.io.IOException;
import java.util.Collection;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.lidsdown.store.certificates.Issuing.Use;

/** What certificates may be used for: each for one thing. */
final class Uses {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|.*:.*");

    private Uses() {}

    /** To vouch for others, who vouch for nobody. */
    static Use authority() {
        return builder ->
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                        .addExtension(
                                Extension.keyUsage,
                                true,
                                new KeyUsage(KeyUsage.keyCertSign | KeyUsage.digitalSignature));
    }

    /** To be the host, under any of these names and addresses. */
    static Use host(Collection<String> names) {
        GeneralName[] all = names.stream().map(Uses::name).toArray(GeneralName[]::new);
        return builder -> {
            leaf(builder, KeyPurposeId.id_kp_serverAuth);
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(all));
        };
    }

    /** To come to the host: as a kiosk or a console, as the log knows it by its fingerprint. */
    static Use guest() {
        return builder -> leaf(builder, KeyPurposeId.id_kp_clientAuth);
    }

    private static void leaf(X509v3CertificateBuilder builder, KeyPurposeId purpose)
            throws IOException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
    }

    private static GeneralName name(String name) {
        boolean address = ADDRESS.matcher(name).matches();
        return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }
}
