package org.lidsdown.store.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes a file that another computer is set up with: readable lines, blocks for certificates and
 * keys, and the authority's signature under it all.
 */
public final class SignedLines {
    private final StringBuilder text;

    /** A file that begins with this line. */
    public SignedLines(String first) {
        text = new StringBuilder(first).append('\n');
    }

    /** Adds a word and what it says. */
    public void line(String name, String value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    /** Adds a block that is taken as it stands. */
    public void block(String name, String content) {
        line("begin", name);
        text.append(content).append(content.endsWith("\n") ? "" : "\n");
        line("end", name);
    }

    /** Adds what was issued, and whom to believe. */
    public void issued(Issued issued, Authority by) {
        block("authority", by.certificate());
        block("certificate", issued.certificate());
        block("private-key", issued.key());
    }

    /** The bytes of the file, signed. */
    public byte[] signed(Authority by) {
        line("signature", by.signature(text.toString()));
        return text.toString().getBytes(UTF_8);
    }
}
