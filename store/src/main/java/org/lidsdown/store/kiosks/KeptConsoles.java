package org.lidsdown.store.kiosks;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.database.Database;

/**
 * The consoles' certificates, as the chain's check wants to see them: nobody makes one known, or
 * takes back that one was revoked, without an entry.
 */
public final class KeptConsoles implements Attachments {
    private final Database database;
    private final Deed deed;

    /** The certificates to which this was done. */
    private KeptConsoles(Database database, Deed deed) {
        this.database = database;
        this.deed = deed;
    }

    /** Those that were made, and those that were taken back. */
    public static Stream<Attachments> in(Database database) {
        database.know(ConsoleMapper.class);
        return Stream.of(Deed.CONSOLE_MADE, Deed.CONSOLE_REVOKED)
                .map(deed -> new KeptConsoles(database, deed));
    }

    @Override
    public Deed deed() {
        return deed;
    }

    @Override
    public void each(BiConsumer<String, String> nameAndHash) {
        for (ConsoleRow row : database.read(ConsoleMapper.class, ConsoleMapper::all)) {
            if (deed == Deed.CONSOLE_MADE || row.revokedMs() != null) {
                nameAndHash.accept(row.id(), row.fingerprint());
            }
        }
    }
}
