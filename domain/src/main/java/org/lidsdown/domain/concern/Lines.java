package org.lidsdown.domain.concern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;

/** The lines of a concern's text, taken one by one in their only order. */
final class Lines {

    private static final int MOST_BYTES = 64 * 1024;

    private final List<String> lines;
    private int next;

    Lines(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new ConcernUnreadable("it is larger than " + MOST_BYTES + " bytes", null);
        }
        String text = decode(bytes);
        if (text.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c))) {
            throw new ConcernUnreadable("it holds a control character", null);
        }
        if (!text.endsWith("\n")) {
            throw new ConcernUnreadable("its last line is cut off", null);
        }
        lines = text.lines().toList();
    }

    /** The value on the next line, which must carry this name. */
    String value(String name) {
        return valueIf(name)
                .orElseThrow(
                        () -> new ConcernUnreadable(where() + " should be \"" + name + "\"", null));
    }

    /** The value on the next line if that carries this name; else nothing is taken. */
    Optional<String> valueIf(String name) {
        if (next < lines.size() && lines.get(next).startsWith(name + " ")) {
            return Optional.of(lines.get(next++).substring(name.length() + 1));
        }
        return Optional.empty();
    }

    /** Takes the next line, which must be this. */
    void exactly(String line) {
        if (next >= lines.size() || !lines.get(next).equals(line)) {
            throw new ConcernUnreadable(where() + " should be \"" + line + "\"", null);
        }
        next++;
    }

    /** Nothing may be left. */
    void nothingMore() {
        if (next < lines.size()) {
            throw new ConcernUnreadable("something follows its end", null);
        }
    }

    private String where() {
        return "line " + (next + 1);
    }

    private static String decode(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ConcernUnreadable("it is not UTF-8 text", e);
        }
    }
}
