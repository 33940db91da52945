package org.lidsdown.domain.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lidsdown.domain.sealing.OpeningKey;

/**
 * The code on the recovery sheet: 160 bits of chance as 32 characters, and four more that make
 * every single mistyped character and every two that changed places come to light.
 */
public final class RecoveryCode {

    /** How many characters a code has without its hyphens. */
    public static final int LENGTH = 36;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_A_LETTER = 5;
    private static final int BYTES = 20;
    private static final int CHECK_LETTERS = 4;
    private static final int GROUP = 4;

    /** The largest prime of 20 bits: the code's number modulo this is what the check says. */
    private static final BigInteger MODULUS = BigInteger.valueOf(1_048_573);

    private static final byte[] USE = "recovery key".getBytes(US_ASCII);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final BigInteger number;

    private RecoveryCode(BigInteger number) {
        this.number = number;
    }

    /** What came of typing a code. */
    public sealed interface Typed {

        /** A code. */
        record Right(RecoveryCode code) implements Typed {}

        /** Too few or too many characters. */
        record WrongLength(int length) implements Typed {}

        /** A character that no code has, by its place from 1. */
        record WrongLetter(int place) implements Typed {}

        /** At least one character is another than on the sheet. */
        record Mistyped() implements Typed {}
    }

    /** A new code. */
    public static RecoveryCode random() {
        return new RecoveryCode(new BigInteger(BYTES * Byte.SIZE, RANDOM));
    }

    /**
     * The code that somebody typed, with or without hyphens and blanks, in capitals or not, with O
     * for 0, and I or L for 1.
     */
    public static Typed read(String typed) {
        String letters = plain(typed);
        int wrong = firstWrong(letters);
        if (wrong < letters.length()) {
            return new Typed.WrongLetter(wrong + 1);
        }
        if (letters.length() != LENGTH) {
            return new Typed.WrongLength(letters.length());
        }
        BigInteger number = number(letters.substring(0, LENGTH - CHECK_LETTERS));
        BigInteger check = number(letters.substring(LENGTH - CHECK_LETTERS));
        return number.mod(MODULUS).equals(check)
                ? new Typed.Right(new RecoveryCode(number))
                : new Typed.Mistyped();
    }

    /** The private key that the code stands for. */
    public OpeningKey key() {
        byte[] chance = bytes();
        byte[] raw = Derived.bytes(chance, new byte[0], USE, 32);
        try {
            return OpeningKey.of(raw);
        } finally {
            Arrays.fill(raw, (byte) 0);
            Arrays.fill(chance, (byte) 0);
        }
    }

    /** The code as it is printed: nine groups of four characters. */
    public String print() {
        String letters =
                letters(number, LENGTH - CHECK_LETTERS)
                        + letters(number.mod(MODULUS), CHECK_LETTERS);
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> letters.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static int firstWrong(String letters) {
        return (int) letters.chars().takeWhile(letter -> LETTERS.indexOf(letter) >= 0).count();
    }

    private static BigInteger number(String letters) {
        return letters.chars()
                .mapToObj(letter -> BigInteger.valueOf(LETTERS.indexOf(letter)))
                .reduce(
                        BigInteger.ZERO,
                        (number, next) -> number.shiftLeft(BITS_A_LETTER).or(next));
    }

    private static String letters(BigInteger number, int length) {
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            int shift = (length - 1 - i) * BITS_A_LETTER;
            letters[i] = LETTERS.charAt(number.shiftRight(shift).intValue() & 31);
        }
        return new String(letters);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = number.shiftRight((BYTES - 1 - i) * Byte.SIZE).byteValue();
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryCode that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
