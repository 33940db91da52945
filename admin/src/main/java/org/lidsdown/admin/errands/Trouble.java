package org.lidsdown.admin.errands;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.lidsdown.admin.look.Words;
import org.lidsdown.store.failure.StoreException;

/**
 * What a person is told where something failed that neither of us chose.
 *
 * @param sentence what happened, what is safe and what to do
 * @param code the same for the same failure, for whoever helps
 */
public record Trouble(String sentence, String code) {
    private static final Logger LOG = System.getLogger(Trouble.class.getName());
    private static final Words WORDS = Words.of(Trouble.class);

    /** Writes the failure to the program's own log, once, and says it in plain words. */
    public static Trouble of(Throwable failure) {
        String code = failure instanceof StoreException store ? store.code() : code(failure);
        LOG.log(Level.ERROR, "trouble " + code, failure);
        return new Trouble(sentence(failure), code);
    }

    private static String sentence(Throwable failure) {
        boolean ofOurs = failure.getClass().getName().startsWith("org.lidsdown.");
        String message = failure.getMessage();
        return ofOurs && message != null ? message : WORDS.say("unexpected");
    }

    private static String code(Throwable failure) {
        StringBuilder trail = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            trail.append(one.getClass().getName());
            StackTraceElement[] frames = one.getStackTrace();
            if (frames.length > 0) {
                trail.append(frames[0].getClassName()).append(frames[0].getMethodName());
            }
        }
        int hash = trail.toString().hashCode() & 0xFFFFF;
        return Integer.toString(hash + 0x8000, 32).toUpperCase(Locale.ROOT);
    }
}
