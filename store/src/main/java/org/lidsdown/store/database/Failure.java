package org.lidsdown.store.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.failure.StoreException;

/** Turns what the database says into a sentence for people, without a word of what was written. */
public final class Failure {
    /** The code of a host that is not there. */
    public static final String AWAY = "host-away";

    private static final String DUPLICATE = "23505";
    private static final String SILENT =
            "The safety log's database does not answer; everything confirmed before is safe. Have somebody see that its server runs, and try again.";
    private static final String DAMAGED = "damaged";
    private static final Set<String> DAMAGES =
            Set.of(
                    "XSDG2", "XSDG3", "XSLAQ", "XSLA7", "XSDBC", "XSAI2", "XSAI3", "XX001", "XX002",
                    "58030");

    private Failure() {}

    /** The failure as people may see it. */
    public static StoreException of(Exception failure) {
        return ours(failure)
                .orElseGet(() -> {
                    String state = state(failure);
                    return new StoreException(sentence(state), state, Wordless.of(failure));
                });
    }

    /** What is behind it where it says already what people may see. */
    private static Optional<StoreException> ours(Exception failure) {
        @Nullable Throwable cause = failure;
        while (cause != null && !(cause instanceof StoreException)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable((StoreException) cause);
    }

    /** The failure to open a database at all, as people may see it. */
    static StoreException opening(SQLException failure) {
        StoreException seen = of(failure);
        return isCut(seen) && !seen.code().equals(AWAY)
                ? new StoreException(SILENT, seen.code(), Wordless.of(failure))
                : seen;
    }

    /** Whether something was there already that may be there only once. */
    public static boolean duplicate(Exception failure) {
        return state(failure).equals(DUPLICATE);
    }

    /** Whether the connection to the database was cut, or could not be made. */
    public static boolean isCut(StoreException failure) {
        return isCut(failure.code());
    }

    private static boolean isCut(String state) {
        return state.startsWith("08") || state.equals("58009") || state.equals(AWAY);
    }

    /** That nobody can say whether something was written. */
    public static StoreException unsure(StoreException cut) {
        return new StoreException(
                "The host went away at the very moment when this was written, so nobody can say whether it was; look there once the host is back, before you write it again.",
                "unsure",
                cut);
    }

    static StoreException readOnly() {
        return new StoreException(
                "The safety log lies on a read-only disk, so it was not opened; nothing was changed.",
                "read-only",
                null);
    }

    static StoreException tablesGone() {
        return new StoreException(
                "The safety log's database has lost its tables, so it was not opened; keep its folder as it is, and restore the latest backup.",
                "tables-gone",
                null);
    }

    private static String state(Exception failure) {
        @Nullable Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return deepest(sql);
            }
            cause = cause.getCause();
        }
        return "unknown";
    }

    private static String deepest(SQLException failure) {
        String state = failure.getSQLState();
        for (SQLException next = failure.getNextException();
                next != null;
                next = next.getNextException()) {
            state = next.getSQLState() == null ? state : next.getSQLState();
        }
        return state;
    }

    private static String sentence(String state) {
        if (isCut(state)) {
            return "The safety log cannot be reached just now. Everything confirmed before is safe; what you typed is still here, and not in the log yet. The program goes on by itself as soon as it can; look whether the host is on.";
        }
        return switch (DAMAGES.contains(state) ? DAMAGED : state) {
            case "42500", "42502", "42503", "42504", "42506", "42507", "42508" ->
                    "This can only be done at the host's own console; nothing was changed.";
            case "XSDB6" ->
                    "Another program has the safety log's database; close it there first. Nothing was changed.";
            case "XSDG1", "53100" ->
                    "The disk is full, so this was not written; everything confirmed before is safe. Make room and try again.";
            case "40XL1", "40001", "40P01" ->
                    "Somebody else was writing at the same time, so this was not written; try again.";
            case "57P01", "57P02", "57P03", "53300" -> SILENT;
            case "28P01", "28000", "3D000", "42501" ->
                    "The server does not let this program use the safety log's database; look at engine.properties and the password beside it. Nothing was changed.";
            case "25502", "25006", "XSDFH", "XBM0S", "XBM0T" ->
                    "The disk is read-only, so nothing was written; everything confirmed before is safe.";
            case DAMAGED ->
                    "The safety log's database is damaged; nothing was changed. Restore the latest backup.";
            case "XBCXK", "XBM06", "XBCXN", "XBCX2" ->
                    "The key beside the safety log's database is not the one that it was made with; put the right machine-key file back. Nothing was changed.";
            case "XJ004", "XJ040", "XBM0H", "XBM0I", "XBM0J" ->
                    "The safety log's database could not be started; nothing was changed. Restore the latest backup if this stays.";
            default ->
                    "The safety log's database could not do this; everything confirmed before is safe. Try again, and tell your technician the code %s."
                            .formatted(state);
        };
    }
}
