package org.lidsdown.store.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;

/** What {@link SignedLines} wrote, read again: words with what they say, blocks, a signature. */
public final class ReadLines {
    private static final String SIGNATURE = "signature ";

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> blocks = new HashMap<>();
    private final String text;

    /** The lines of this text, whatever it is. */
    public ReadLines(String text) {
        this.text = text;
        String open = "";
        StringBuilder block = new StringBuilder();
        for (String line : text.lines().skip(1).toList()) {
            if (!open.isEmpty() && line.equals("end " + open)) {
                blocks.put(open, block.toString());
                open = "";
            } else if (!open.isEmpty()) {
                block.append(line).append('\n');
            } else if (line.startsWith("begin ")) {
                open = line.substring("begin ".length());
                block.setLength(0);
            } else {
                int space = line.indexOf(' ');
                values.put(line.substring(0, Math.max(0, space)), line.substring(space + 1));
            }
        }
    }

    /** The first line, which says what the file is. */
    public String first() {
        return text.lines().findFirst().orElse("");
    }

    /** Whether there is a line with this word. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** What the line with this word says; throws {@link IllegalArgumentException} without one. */
    public String value(String name) {
        return there(values, name);
    }

    /** The block of this name; throws {@link IllegalArgumentException} without one. */
    public String block(String name) {
        return there(blocks, name);
    }

    private static String there(Map<String, String> all, String name) {
        String value = all.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    /** What was signed: all up to the last line, which is the signature. */
    byte[] signedText() {
        int from = text.lastIndexOf("\n" + SIGNATURE) + 1;
        if (from == 0 || text.indexOf('\n', from) != text.length() - 1) {
            throw new IllegalArgumentException("no signature at the end");
        }
        return text.substring(0, from).getBytes(UTF_8);
    }
}
