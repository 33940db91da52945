package org.lidsdown.store.database;

import java.sql.PreparedStatement;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.StringTypeHandler;
import org.jspecify.annotations.Nullable;

/**
 * Text, as every engine keeps it. What one keeps and another refuses, or changes without a word, is
 * refused before any of them sees it: a character of no value, and half of a letter. Whoever lets
 * words in asks for more before; this is for what nobody thought of.
 */
final class TextHandler extends StringTypeHandler {
    private static final String NO_SUCH_TEXT = "22021";

    @Override
    public void setNonNullParameter(
            PreparedStatement statement, int index, String text, @Nullable JdbcType type)
            throws SQLException {
        if (isLostIn(text)) {
            throw new SQLDataException("text that cannot be kept", NO_SUCH_TEXT);
        }
        super.setNonNullParameter(statement, index, text, type);
    }

    private static boolean isLostIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean whole = Character.isHighSurrogate(unit) && isLow(text, i + 1);
            if (unit == 0 || (Character.isSurrogate(unit) && !whole)) {
                return true;
            }
            i += whole ? 1 : 0;
        }
        return false;
    }

    private static boolean isLow(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }
}
