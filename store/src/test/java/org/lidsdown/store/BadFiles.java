package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What can have become of a file on its way: what disks, editors, mail and people do to it. */
final class BadFiles {
    private static final int LARGE = 1 << 20;
    private static final int FLIPS = 8;

    private BadFiles() {}

    /** Everything that can have become of this file, each by what happened to it. */
    static Map<String, byte[]> of(byte[] good) {
        Map<String, byte[]> bad = new LinkedHashMap<>();
        cuts(good, bad);
        flips(good, bad);
        editors(good, bad);
        others(bad);
        bad.values().removeIf(bytes -> Arrays.equals(bytes, good));
        return bad;
    }

    private static void cuts(byte[] good, Map<String, byte[]> bad) {
        bad.put("empty", new byte[0]);
        bad.put("one byte", Arrays.copyOf(good, 1));
        for (int quarters = 1; quarters < 4; quarters++) {
            bad.put(quarters + " quarters of it", Arrays.copyOf(good, good.length * quarters / 4));
        }
        bad.put("without its last byte", Arrays.copyOf(good, good.length - 1));
        bad.put("without its first byte", Arrays.copyOfRange(good, 1, good.length));
        bad.put("twice", joined(good, good));
        bad.put("zeros after it", Arrays.copyOf(good, good.length + 4_096));
        bad.put("nothing but zeros", new byte[good.length]);
        byte[] half = Arrays.copyOf(good, good.length / 2);
        bad.put("zeros for its second half", Arrays.copyOf(half, good.length));
    }

    private static void flips(byte[] good, Map<String, byte[]> bad) {
        Random random = new Random(good.length);
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] flipped = good.clone();
            int at = random.nextInt(good.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            bad.put("a bit flipped at " + at, flipped);
        }
    }

    private static void editors(byte[] good, Map<String, byte[]> bad) {
        bad.put("with a mark before it", joined("\uFEFF".getBytes(UTF_8), good));
        lines(good, bad, "lines ended as on Windows", text -> text.replace("\n", "\r\n"));
        lines(good, bad, "lines ended as on an old Mac", text -> text.replace('\n', '\r'));
        lines(good, bad, "blanks at the ends of lines", text -> text.replace("\n", " \n"));
        lines(good, bad, "on one line", text -> text.replace('\n', ' '));
        lines(good, bad, "in small letters", String::toLowerCase);
        lines(good, bad, "tabs for blanks", text -> text.replace(' ', '\t'));
        lines(good, bad, "quoted", text -> "> " + text.replace("\n", "\n> "));
        lines(good, bad, "lines upside down", BadFiles::upsideDown);
        lines(good, bad, "every line twice", text -> text.replaceAll("(?m)^(.*\\R)", "$1$1"));
        bad.put("in UTF-16", new String(good, UTF_8).getBytes(UTF_16));
    }

    private static void lines(
            byte[] good, Map<String, byte[]> bad, String what, UnaryOperator<String> change) {
        bad.put(what, change.apply(new String(good, ISO_8859_1)).getBytes(ISO_8859_1));
    }

    private static String upsideDown(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        Collections.reverse(lines);
        return String.join("\n", lines);
    }

    private static void others(Map<String, byte[]> bad) {
        byte[] noise = new byte[LARGE];
        new Random(LARGE).nextBytes(noise);
        bad.put("a megabyte of noise", noise);
        bad.put("a megabyte on one line", "A".repeat(LARGE).getBytes(UTF_8));
        bad.put("a megabyte of lines", "\n".repeat(LARGE).getBytes(UTF_8));
        bad.put("a web page", "<!DOCTYPE html><html><body>Sign in</body></html>".getBytes(UTF_8));
        bad.put(
                "a picture",
                joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, noise));
        bad.put("a program", joined(new byte[] {'M', 'Z'}, noise));
        bad.put("a letter", "Dear parents,\nit is sports day on Friday.\n".getBytes(UTF_8));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
