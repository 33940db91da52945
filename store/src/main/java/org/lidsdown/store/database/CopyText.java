package org.lidsdown.store.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Values as PostgreSQL's COPY writes them in a line: backslashes before what would end a value,
 * {@code \N} for nothing, bytes as hexadecimal digits.
 */
final class CopyText {
    private static final String NOTHING = "\\N";
    private static final String BYTES = "\\\\x";
    private static final String PLAIN = "\b\f\n\r\t\u000b\\";
    private static final String ESCAPED = "bfnrtv\\";

    private CopyText() {}

    static void write(ResultSet row, int column, int type, StringBuilder line) throws SQLException {
        switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                    writeBytes(row.getBytes(column), line);
            case Types.BOOLEAN, Types.BIT -> {
                boolean value = row.getBoolean(column);
                line.append(row.wasNull() ? NOTHING : value ? "t" : "f");
            }
            default -> writeText(row.getString(column), line);
        }
    }

    private static void writeBytes(byte @Nullable [] bytes, StringBuilder line) {
        if (bytes == null) {
            line.append(NOTHING);
        } else {
            line.append(BYTES).append(HexFormat.of().formatHex(bytes));
        }
    }

    private static void writeText(@Nullable String text, StringBuilder line) {
        if (text == null) {
            line.append(NOTHING);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int special = character <= '\\' ? PLAIN.indexOf(character) : -1;
            if (special < 0) {
                line.append(character);
            } else {
                line.append('\\').append(ESCAPED.charAt(special));
            }
        }
    }

    /** What was written, as the database takes it for a column of this type. */
    static @Nullable Object read(String value, int type) {
        if (value.equals(NOTHING)) {
            return null;
        }
        return switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> bytes(value);
            case Types.BOOLEAN, Types.BIT -> value.equals("t");
            default -> text(value);
        };
    }

    private static byte[] bytes(String value) {
        if (!value.startsWith(BYTES)) {
            throw new IllegalArgumentException("bytes begin with \\\\x");
        }
        return HexFormat.of().parseHex(value, BYTES.length(), value.length());
    }

    private static String text(String value) {
        StringBuilder text = new StringBuilder(value.length());
        int from = 0;
        for (int at = value.indexOf('\\'); at >= 0; at = value.indexOf('\\', from)) {
            int special = at + 1 < value.length() ? ESCAPED.indexOf(value.charAt(at + 1)) : -1;
            if (special < 0) {
                throw new IllegalArgumentException("a backslash with nothing known after it");
            }
            text.append(value, from, at).append(PLAIN.charAt(special));
            from = at + 2;
        }
        return text.append(value, from, value.length()).toString();
    }
}
