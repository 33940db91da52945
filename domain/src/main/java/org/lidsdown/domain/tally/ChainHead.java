package org.lidsdown.domain.tally;

import java.util.regex.Pattern;

/**
 * The last link of the safety log's chain: printed, it lets anybody check by hand that nothing was
 * changed since.
 *
 * @param entry the number of the last entry
 * @param hash its hash in lower-case hexadecimal digits, 20 or more
 */
public record ChainHead(long entry, String hash) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{20,}");

    /** Refuses what is not a hash. */
    public ChainHead {
        if (!FORM.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a hash of the chain: " + hash);
        }
    }

    /** The first 20 digits in groups of 4, as they are printed and read aloud. */
    public String inGroups() {
        return hash.substring(0, 20).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
