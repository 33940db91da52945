package org.lidsdown.domain.tally;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last link of the safety log's chain: printed, it lets anybody check by hand that nothing was
 * changed since.
 *
 * @param entry the number of the last entry
 * @param hash its hash in lower-case hexadecimal digits, 20 or more
 */
public record ChainHead(long entry, String hash) {
    private static final int PRINTED = 20;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{20,}");
    private static final Pattern AS_PRINTED =
            Pattern.compile("(?:.*entry )?(\\d[\\d,]{0,22})[:\\s]\\s*([0-9a-f][0-9a-f\\s-]*)");

    /** Refuses what is not a hash. */
    public ChainHead {
        if (!FORM.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a hash of the chain: " + hash);
        }
    }

    /** The first 20 digits in groups of 4, as they are printed and read aloud. */
    public String inGroups() {
        return hash.substring(0, PRINTED).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /**
     * What somebody typed from a page, such as {@code 1,834: 9f2c 41d0 7be3 a866 55d1}; empty where
     * it is not an entry's number and 20 digits of its hash.
     */
    public static Optional<ChainHead> read(String typed) {
        Matcher matcher = AS_PRINTED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1).replace(",", "");
        String hash = matcher.group(2).replaceAll("[\\s-]", "");
        boolean whole = hash.length() == PRINTED || hash.length() == 64;
        return whole && number.length() <= 18 && Long.parseLong(number) > 0
                ? Optional.of(new ChainHead(Long.parseLong(number), hash))
                : Optional.empty();
    }

    /** Whether both are the same entry with the same content, as far as both say. */
    public boolean agreesWith(ChainHead other) {
        return entry == other.entry && (hash.startsWith(other.hash) || other.hash.startsWith(hash));
    }
}
