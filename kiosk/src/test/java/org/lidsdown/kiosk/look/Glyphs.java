package org.lidsdown.kiosk.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/** Which characters a font has, by its own table. */
record Glyphs(ByteBuffer table, int segments) {

    private static final int WINDOWS = 3;
    private static final int BASIC_PLANE = 1;

    static Glyphs of(String font) throws IOException {
        try (InputStream in = Glyphs.class.getResourceAsStream(font)) {
            ByteBuffer file = ByteBuffer.wrap(Objects.requireNonNull(in, font).readAllBytes());
            ByteBuffer table = basicPlane(file, cmap(file));
            return new Glyphs(table, table.getShort(6) / 2);
        }
    }

    boolean has(int codePoint) {
        for (int i = 0; i < segments; i++) {
            int end = word(14 + 2 * i);
            int start = word(16 + 2 * segments + 2 * i);
            if (codePoint >= start && codePoint <= end) {
                return glyph(codePoint, i, start) != 0;
            }
        }
        return false;
    }

    private int glyph(int codePoint, int segment, int start) {
        int delta = word(16 + 4 * segments + 2 * segment);
        int at = 16 + 6 * segments + 2 * segment;
        int offset = word(at);
        return offset == 0
                ? (codePoint + delta) & 0xFFFF
                : word(at + offset + 2 * (codePoint - start));
    }

    private int word(int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }

    private static int cmap(ByteBuffer file) {
        for (int i = 0; i < file.getShort(4); i++) {
            if (file.getInt(12 + 16 * i) == 0x636D6170) {
                return file.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalArgumentException("No character table");
    }

    private static ByteBuffer basicPlane(ByteBuffer file, int cmap) {
        for (int i = 0; i < file.getShort(cmap + 2); i++) {
            int record = cmap + 4 + 8 * i;
            if (file.getShort(record) == WINDOWS && file.getShort(record + 2) == BASIC_PLANE) {
                int at = cmap + file.getInt(record + 4);
                return file.slice(at, file.capacity() - at);
            }
        }
        throw new IllegalArgumentException("No table of the basic plane");
    }
}
