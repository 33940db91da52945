package org.lidsdown.store.editions;

import java.util.function.BiConsumer;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.database.Database;

/** The chart files, as the chain's check wants to see them. */
public final class KeptCharts implements Attachments {
    private final Database database;

    /** The chart files in this database. */
    public KeptCharts(Database database) {
        this.database = database;
        database.know(EditionMapper.class);
    }

    @Override
    public Deed deed() {
        return Deed.EDITION_ADDED;
    }

    @Override
    public void each(BiConsumer<String, String> nameAndHash) {
        for (EditionRow row : database.read(EditionMapper.class, EditionMapper::all)) {
            nameAndHash.accept(row.id(), row.chart().sha256().hex());
        }
    }
}
