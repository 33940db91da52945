package org.lidsdown.domain.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a password must be: long, and not what anybody would try first. There are no rules about
 * digits and capitals, and it never expires.
 */
public final class PasswordRule {
    /** How many characters a password has at least. */
    public static final int SHORTEST = 12;

    /** How many characters a password has at most. */
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> COMMON = common();

    private PasswordRule() {}

    /** Why this cannot be a password for whoever has these names; nothing where it can. */
    public static Optional<Reason> fault(char[] password, List<String> names) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST) {
            return Optional.of(Reason.PASSWORD_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Reason.PASSWORD_LONG);
        }
        String rest = without(BLANKS.matcher(folded(new String(password))).replaceAll(""), COMMON);
        if (isPoor(rest)) {
            return Optional.of(Reason.PASSWORD_COMMON);
        }
        return isPoor(without(rest, parts(names)))
                ? Optional.of(Reason.PASSWORD_NAMES)
                : Optional.empty();
    }

    private static boolean isPoor(String rest) {
        return rest.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }

    private static String without(String text, List<String> parts) {
        String rest = text;
        for (String part : parts) {
            rest = rest.replace(part, "");
        }
        return rest;
    }

    private static List<String> parts(List<String> names) {
        return names.stream()
                .map(PasswordRule::folded)
                .flatMap(NO_NAME::splitAsStream)
                .filter(part -> part.length() >= SHORTEST_NAME)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static List<String> common() {
        try (InputStream in =
                Objects.requireNonNull(
                        PasswordRule.class.getResourceAsStream("common-passwords.txt"))) {
            Stream<String> lines = new String(in.readAllBytes(), UTF_8).lines();
            return lines.filter(line -> !line.isBlank())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
