package org.lidsdown.domain.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Text as one reads it: UTF-8, UTF-16 where it says so, else the signs of western Europe. */
public final class PlainText {
    private static final int FIRST_MARK = 0xFE;
    private static final int SECOND_MARK = 0xFF;

    private PlainText() {}

    /** The text that these bytes are. */
    public static String of(byte[] bytes) {
        Charset signs = isWide(bytes) ? UTF_16 : UTF_8;
        try {
            return signs.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, ISO_8859_1);
        }
    }

    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] & bytes[1] & 0xFF) == FIRST_MARK
                && (bytes[0] | bytes[1]) == (byte) SECOND_MARK;
    }
}
