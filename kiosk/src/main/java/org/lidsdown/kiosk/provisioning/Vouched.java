package org.lidsdown.kiosk.provisioning;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.lidsdown.domain.trust.KeysRefused;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.kiosk.handover.Credentials;

/**
 * Looks whether a provisioning file is as its host made it. It takes longer than the kiosk's start
 * may take, and is done once, when the file is first given.
 */
final class Vouched {

    private static final byte[] TRIAL = "trial".getBytes(US_ASCII);
    private static final String SIGNATURE = "SHA256withECDSA";

    private final Path file;

    private Vouched(Path file) {
        this.file = file;
    }

    /** Throws {@link ProvisioningException} where something in this file is not right. */
    static void check(Path file, Provisioning given, Lines lines) {
        Vouched vouched = new Vouched(file);
        given.keys().ifPresent(vouched::keys);
        given.link().ifPresent(link -> vouched.link(link.credentials(), lines));
    }

    private void keys(String list) {
        try {
            SignedKeys.read(list.getBytes(UTF_8));
        } catch (KeysRefused e) {
            throw new ProvisioningException(
                    "The provisioning file " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void link(Credentials credentials, Lines lines) {
        try {
            X509Certificate authority = credentials.authorityCertificate();
            X509Certificate own = credentials.ownCertificate();
            own.verify(authority.getPublicKey());
            Lines.Signed signed = lines.signed().orElseThrow(GeneralSecurityException::new);
            verify(authority, signed.text().getBytes(UTF_8), signature(signed.signature()));
            Signature trial = Signature.getInstance(SIGNATURE);
            trial.initSign(credentials.privateKey());
            trial.update(TRIAL);
            verify(own, TRIAL, trial.sign());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new ProvisioningException(
                    "The provisioning file "
                            + file
                            + " is not as the host made it: get it again from the office.",
                    e);
        }
    }

    private static byte[] signature(String base64) {
        return Base64.getDecoder().decode(base64);
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
}
