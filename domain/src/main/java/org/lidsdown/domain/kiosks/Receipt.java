package org.lidsdown.domain.kiosks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the host gives for an envelope that it keeps: the number of its entry in the safety log, and
 * the hash that stands for the log up to there. A log that does not have this entry any more has
 * lost or changed something.
 */
public record Receipt(long entry, String hash) {

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,17}) ([0-9a-f]{64})");

    public Receipt {
        if (!TEXT.matcher(entry + " " + hash).matches()) {
            throw new IllegalArgumentException("No receipt: " + entry + " " + hash);
        }
    }

    /** The receipt in this text; throws where there is none. */
    public static Receipt read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("This text is no receipt.");
        }
        return new Receipt(Long.parseLong(matcher.group(1)), matcher.group(2));
    }

    /** The receipt as it is sent and kept. */
    public String text() {
        return entry + " " + hash;
    }
}
