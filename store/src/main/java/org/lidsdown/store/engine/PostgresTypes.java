package org.lidsdown.store.engine;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered files with the types that PostgreSQL has in their place. Text is compared by its
 * code points, as everywhere in the log, whatever language the server was installed in; bytes are
 * as long at most as the files say.
 */
final class PostgresTypes {
    private static final Pattern BYTES =
            Pattern.compile(
                    "\\b([a-z][a-z0-9_]*) (?:(CHAR|VARCHAR)\\((\\d+)\\) FOR BIT DATA|BLOB\\((\\d+)([KM])\\))");
    private static final Pattern LONG_TEXT = Pattern.compile("\\bCLOB\\(\\d+[KM]\\)");
    private static final Pattern TEXT = Pattern.compile("\\b(?:VAR)?CHAR\\(\\d+\\)");
    private static final Pattern DEFAULT = Pattern.compile("(ALTER COLUMN [a-z_]+) (DEFAULT)");
    private static final String BY_CODE_POINTS = " COLLATE \"C\"";

    private PostgresTypes() {}

    static String in(String sql) {
        String bytes = BYTES.matcher(sql).replaceAll(PostgresTypes::bytes);
        String texts = TEXT.matcher(bytes).replaceAll("$0" + BY_CODE_POINTS);
        String longTexts = LONG_TEXT.matcher(texts).replaceAll("TEXT" + BY_CODE_POINTS);
        return DEFAULT.matcher(longTexts).replaceAll("$1 SET $2");
    }

    private static String bytes(MatchResult type) {
        String column = type.group(1);
        String limit =
                type.group(4) == null
                        ? ("CHAR".equals(type.group(2)) ? "= " : "<= ") + type.group(3)
                        : "<= " + Long.parseLong(type.group(4)) * unit(type.group(5));
        return Matcher.quoteReplacement(
                "%s BYTEA CHECK (OCTET_LENGTH(%s) %s)".formatted(column, column, limit));
    }

    private static long unit(String letter) {
        return letter.equals("K") ? 1 << 10 : 1 << 20;
    }
}
