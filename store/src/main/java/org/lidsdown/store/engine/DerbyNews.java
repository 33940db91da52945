package org.lidsdown.store.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where Derby writes what happens to it. Its words can hold what pupils and staff wrote, a damaged
 * page even by the kilobyte, so nothing of them is kept but the codes of errors, each once in a
 * row.
 */
public final class DerbyNews extends OutputStream {
    private static final Logger LOGGER = System.getLogger(DerbyNews.class.getName());
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:Caused by: |java\\.sql\\.\\w*Exception: )?ERROR (X[0-9A-Z]{4}|\\d{2}[0-9A-Z]{3}):.*");
    private static final String LOG_DAMAGED = "Incomplete log record detected";
    private static final String DAMAGED = "log-damaged";
    private static final int LONGEST = 8_192;
    private static final AtomicInteger DAMAGES = new AtomicInteger();

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private String last = "";

    DerbyNews() {}

    /** The stream that Derby asks for by this method's name. */
    public static OutputStream stream() {
        return new DerbyNews();
    }

    @Override
    public synchronized void write(int character) {
        if (character != '\n') {
            if (line.size() < LONGEST) {
                line.write(character);
            }
            return;
        }
        code(line.toString(UTF_8).strip()).ifPresent(this::tell);
        line.reset();
    }

    /** How often a database of this program has cut off its own log because it was damaged. */
    static int damages() {
        return DAMAGES.get();
    }

    private void tell(String code) {
        if (code.equals(DAMAGED)) {
            DAMAGES.incrementAndGet();
        }
        if (!code.equals(last)) {
            LOGGER.log(Level.WARNING, "Derby: {0}", code);
        }
        last = code;
    }

    /** What may be known of a line: an error's code, or that the database's own log is damaged. */
    static Optional<String> code(String line) {
        if (line.startsWith(LOG_DAMAGED)) {
            return Optional.of(DAMAGED);
        }
        Matcher matcher = CODE.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
