package org.lidsdown.kiosk.provisioning;

/** A provisioning file that cannot be used; the message is one plain sentence. */
public final class ProvisioningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProvisioningException(String sentence) {
        super(sentence);
    }

    ProvisioningException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
