package org.lidsdown.kiosk.provisioning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The lines of a provisioning file: each a word and what it says, or a block between {@code begin}
 * and {@code end} that is taken as it stands.
 */
final class Lines {

    private static final String SIGNATURE = "signature ";

    private final String text;
    private final Map<String, String> blocks = new HashMap<>();
    private int line;

    Lines(String text) {
        this.text = text;
    }

    /** Which line is being read. */
    int line() {
        return Math.max(1, line);
    }

    /** A block that was read. */
    Optional<String> block(String name) {
        return Optional.ofNullable(blocks.get(name));
    }

    /** What a host signed, and its signature below that. */
    record Signed(String text, String signature) {}

    /** What a host signed, where the last line is a signature. */
    Optional<Signed> signed() {
        int from = text.lastIndexOf("\n" + SIGNATURE) + 1;
        String last = text.substring(from);
        return from > 0 && last.indexOf('\n') == last.length() - 1
                ? Optional.of(
                        new Signed(
                                text.substring(0, from),
                                last.substring(SIGNATURE.length()).strip()))
                : Optional.empty();
    }

    /** The names of the photos beside the file. */
    List<String> photos() {
        return text.lines()
                .map(one -> one.strip().split("\\s+", 4))
                .filter(words -> words.length == 4 && words[0].matches("pupil|staff"))
                .map(words -> words[2])
                .filter(picture -> picture.contains("."))
                .toList();
    }

    /** Takes each line's word and what it says; what it says is empty where that is all. */
    void each(BiConsumer<String, String> taker) {
        StringBuilder block = new StringBuilder();
        String open = "";
        for (String one : text.lines().toList()) {
            line++;
            if (!open.isEmpty() && one.equals("end " + open)) {
                blocks.put(open, block.toString());
                open = "";
            } else if (!open.isEmpty()) {
                block.append(one).append('\n');
            } else if (one.startsWith("begin ")) {
                open = one.substring("begin ".length()).strip();
                block.setLength(0);
            } else if (line > 1 && !one.isBlank() && !one.startsWith("#")) {
                String[] words = one.strip().split("\\s+", 2);
                taker.accept(words[0], words.length == 2 ? words[1] : "");
            }
        }
        if (!open.isEmpty()) {
            taker.accept("begin", "");
        }
    }
}
