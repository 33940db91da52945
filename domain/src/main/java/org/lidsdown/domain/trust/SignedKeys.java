package org.lidsdown.domain.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** The list of a school's keys with the school's signature below it, as text. */
public final class SignedKeys {

    private final SchoolKeys keys;
    private final TrustKey trust;
    private final byte[] signature;

    private SignedKeys(SchoolKeys keys, TrustKey trust, byte[] signature) {
        this.keys = keys;
        this.trust = trust;
        this.signature = signature;
    }

    /** Signs a list. */
    public static SignedKeys sign(SchoolKeys keys, SigningKey with) {
        byte[] signature = with.sign(KeysText.write(keys, with.trustKey()));
        return new SignedKeys(keys, with.trustKey(), signature);
    }

    /**
     * The list in this text; throws {@link KeysRefused} where it is not written as it should be, or
     * its own signature does not hold.
     */
    public static SignedKeys read(byte[] bytes) {
        KeysReader reader = new KeysReader(bytes);
        SignedKeys signed = new SignedKeys(reader.keys(), reader.trust(), reader.signature());
        if (!signed.trust.signed(KeysText.write(signed.keys, signed.trust), signed.signature)) {
            throw new KeysRefused(
                    "This list of keys was changed after the school signed it: get it again from"
                            + " the office.");
        }
        return signed;
    }

    /** The list as text. */
    public byte[] write() {
        String text = new String(KeysText.write(keys, trust), UTF_8);
        return (text + KeysText.SIGNATURE + " " + HexFormat.of().formatHex(signature) + "\n")
                .getBytes(UTF_8);
    }

    /** The keys, for who trusts this school; throws {@link KeysRefused} where another signed. */
    public SchoolKeys keys(TrustKey pinned) {
        if (!trust.equals(pinned)) {
            throw new KeysRefused(
                    "This list of keys was signed by another school than the one that is trusted"
                            + " here: its words are \""
                            + trust.fingerprint()
                            + "\".");
        }
        return keys;
    }

    /** Who signed: pinned once, when a person has compared the six words. */
    public TrustKey trust() {
        return trust;
    }
}
