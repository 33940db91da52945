package org.lidsdown.benchmarks.append;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lidsdown.benchmarks.madeup.Lives;
import org.lidsdown.benchmarks.madeup.MadeUpLog;
import org.lidsdown.benchmarks.madeup.Somebody;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.store.Store;

/** The safety log, and somebody who writes to one incident after the other in it. */
final class OurLog implements AutoCloseable {
    private static final int BEGUN = 15;
    private static final int LONGEST = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Store store;
    private final Lives lives;
    private final Somebody somebody;
    private final Connection connection;
    private Incident incident;

    /** Makes the log in a folder that is not there yet. */
    OurLog(Path folder) {
        this.folder = folder;
        store = MadeUpLog.create(folder);
        lives = new Lives(store.calendar());
        somebody = new Somebody(store.calendar(), new Random(7));
        connection = MadeUpLog.connection(folder);
        incident = begun();
    }

    private Incident begun() {
        Incident lived = lives.next(BEGUN);
        store.bringIn(lived);
        return lived;
    }

    /** Goes on to an incident that waits for such an act, and says which act. */
    Act next(boolean note) {
        while (incident.closed() || incident.size() >= LONGEST) {
            incident = begun();
        }
        return note ? somebody.note() : somebody.next(incident).orElseThrow();
    }

    /** Writes the act; durable when this comes back, and false where the chart refuses it. */
    boolean write(Act act) {
        if (store.incidents().append(incident, act, Lives.BY)
                instanceof Appending.Appended(Incident longer)) {
            incident = longer;
            return true;
        }
        return false;
    }

    /**
     * Waits until the end of the log is remembered outside the database as well, which happens
     * behind: nobody else's turn is to pay for it.
     */
    void settle() throws IOException {
        String end = " " + store.log().head().entry() + " ";
        long begun = System.nanoTime();
        while (!Files.readString(MadeUpLog.head(folder), ISO_8859_1).contains(end)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("the end of the log was not remembered");
            }
            Thread.onSpinWait();
        }
    }

    /** The rows that were written last, the latest last. */
    List<List<Object>> last(int count) throws SQLException {
        String question =
                "SELECT %s FROM entry WHERE seq > ? ORDER BY seq".formatted(MadeUpLog.COLUMNS);
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setLong(1, store.log().head().entry() - count);
            List<List<Object>> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        }
    }

    private static List<Object> row(ResultSet found) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.add(found.getObject(i));
        }
        return row;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        store.close();
    }
}
