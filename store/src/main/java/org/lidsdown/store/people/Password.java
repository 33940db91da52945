package org.lidsdown.store.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.lidsdown.store.database.Bytes;

/** What is kept of a password: a salted hash that takes long to compute. */
record Password(Bytes salt, int rounds, Bytes hash) {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int SALT = 16;

    /** A new password; refused where it is too short or too long. */
    static Password of(char[] password, SecureRandom random) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException("A password has 12 to 128 characters.");
        }
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return new Password(Bytes.of(salt), ROUNDS, hash(password, salt, ROUNDS));
    }

    /** Nobody's password: checking it takes as long as checking somebody's. */
    static Password ofNobody() {
        return new Password(Bytes.of(new byte[SALT]), ROUNDS, Bytes.NONE);
    }

    boolean matches(char[] password) {
        return MessageDigest.isEqual(hash.array(), hash(password, salt.array(), rounds).array());
    }

    private static Bytes hash(char[] password, byte[] salt, int rounds) {
        char[] normal =
                Normalizer.normalize(new String(password), Normalizer.Form.NFKC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(normal, salt, rounds, BITS);
        try {
            return Bytes.of(
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
            Arrays.fill(normal, ' ');
        }
    }
}
