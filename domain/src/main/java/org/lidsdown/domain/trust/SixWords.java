package org.lidsdown.domain.trust;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A key as six words out of 256: 48 bits of a digest that takes a moment to work out, so that
 * looking for another key with the same words takes a moment for each try.
 */
final class SixWords {

    static final List<String> WORDS = words();

    private static final int COUNT = 6;
    private static final int ROUNDS = 1 << 16;

    private SixWords() {}

    static String of(byte[] key) {
        byte[] digest = digest(key);
        return IntStream.range(0, COUNT)
                .mapToObj(i -> WORDS.get(Byte.toUnsignedInt(digest[i])))
                .collect(Collectors.joining(" "));
    }

    private static byte[] digest(byte[] key) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update("LidsDown/fingerprint/v1".getBytes(US_ASCII));
            byte[] digest = sha256.digest(key);
            for (int round = 0; round < ROUNDS; round++) {
                sha256.update(digest);
                digest = sha256.digest(key);
            }
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static List<String> words() {
        try (InputStream words =
                Objects.requireNonNull(SixWords.class.getResourceAsStream("words.txt"))) {
            return new String(words.readAllBytes(), US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
