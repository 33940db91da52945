package org.lidsdown.kiosk.corner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.lidsdown.kiosk.outbox.Folder;

/**
 * The number that the staff open their corner with. Only a slow hash of it is written down; whoever
 * tries is made to wait, longer each time, and never shut out for good.
 */
public final class Pin {

    /** What is said to somebody who tried a number. */
    public sealed interface Said {

        /** It is right. */
        record Right() implements Said {}

        /** It is wrong. */
        record Wrong() implements Said {}

        /** It was not looked at: too many were wrong, and there is so long to wait. */
        record Wait(Duration rest) implements Said {}
    }

    private static final String FILE = "pin.txt";
    private static final String FIRST_WORD = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int BITS = 256;
    private static final int FREE = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLED = 4;

    private final Folder folder;
    private final Clock clock;
    private int wrong;
    private Instant shutUntil = Instant.MIN;

    /** The PIN whose hash lies in this folder. */
    public Pin(Folder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Whether this can be a PIN: four to eight digits. */
    public static boolean canBe(String digits) {
        return digits.matches("\\d{4,8}");
    }

    /** Whether somebody chose one. */
    public synchronized boolean isSet() {
        return Files.exists(file());
    }

    /** Makes this the PIN; an {@link IOException} where it cannot be written. */
    public synchronized void set(String digits) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        String line = "%s %s %s\n".formatted(FIRST_WORD, base64(salt), base64(hash(digits, salt)));
        folder.write(FILE, line.getBytes(US_ASCII));
        wrong = 0;
    }

    /** Whether this is the PIN; an {@link IOException} where what was written is not readable. */
    public synchronized Said check(String digits) throws IOException {
        Instant now = clock.instant();
        if (now.isBefore(shutUntil)) {
            return new Said.Wait(Duration.between(now, shutUntil));
        }
        if (matches(digits)) {
            wrong = 0;
            return new Said.Right();
        }
        wrong++;
        if (wrong >= FREE) {
            int doubled = Math.min(wrong - FREE, MOST_DOUBLED);
            shutUntil = now.plus(FIRST_WAIT.multipliedBy(1L << doubled));
        }
        return new Said.Wrong();
    }

    private boolean matches(String digits) throws IOException {
        String[] words = Files.readString(file(), US_ASCII).strip().split(" ", -1);
        if (words.length != 3 || !words[0].equals(FIRST_WORD)) {
            throw new IOException(FILE + " is damaged");
        }
        try {
            byte[] salt = Base64.getDecoder().decode(words[1]);
            byte[] expected = Base64.getDecoder().decode(words[2]);
            return MessageDigest.isEqual(expected, hash(digits, salt));
        } catch (IllegalArgumentException e) {
            throw new IOException(FILE + " is damaged", e);
        }
    }

    private Path file() {
        return folder.path().resolve(FILE);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] hash(String digits, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
