package org.lidsdown.benchmarks.kiosks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.lidsdown.benchmarks.madeup.Lives;
import org.lidsdown.benchmarks.madeup.MadeUpLog;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.store.Store;
import org.lidsdown.store.intake.Intake;
import org.lidsdown.store.proof.Verdict;

/** The product's own host: the safety log, and the door for kiosks on other computers. */
final class OurHost implements AutoCloseable {
    private static final String KEPT = "SELECT envelope FROM concern WHERE received_seq > ?";
    private static final String WRITTEN =
            "SELECT subject FROM entry WHERE kind = 'CONCERN_RECEIVED' AND seq > ?";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final AtomicInteger heard = new AtomicInteger();
    private final Store store;
    private final Intake intake;
    private final Connection connection;

    /** Makes the log in a folder that is not there yet, and opens the door; somebody listens. */
    OurHost(Path folder) {
        store = MadeUpLog.create(folder);
        store.concerns().onArrival(_ -> heard.incrementAndGet());
        intake = store.intakeAcross(0, List.of());
        connection = MadeUpLog.connection(folder);
    }

    /** Makes so many kiosks known, and sets each up in a folder of its own. */
    List<OneKiosk> kiosks(int many, Path folder) throws IOException {
        URI here = URI.create("https://localhost:" + intake.port());
        List<OneKiosk> kiosks = new ArrayList<>();
        while (kiosks.size() < many) {
            int number = kiosks.size() + 1;
            Plan plan = new Plan("Room " + number, here, 0, List.of(), List.of());
            byte[] file = store.kiosks().provision(plan, Lives.BY);
            kiosks.add(new OneKiosk(folder.resolve("kiosk-" + number), file, number));
        }
        return kiosks;
    }

    /** The last entry of the log. */
    long end() {
        return store.log().head().entry();
    }

    /** Throws unless the log has each of these once, and nothing else, from this entry on. */
    void check(Set<String> envelopes, long after) throws SQLException {
        for (String question : List.of(KEPT, WRITTEN)) {
            List<String> found = found(question, after);
            Set<String> different = new HashSet<>(found);
            if (found.size() != different.size() || !different.equals(envelopes)) {
                throw new IllegalStateException(
                        "%d of %d are in the log, %d of them different"
                                .formatted(found.size(), envelopes.size(), different.size()));
            }
        }
    }

    private List<String> found(String question, long after) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setLong(1, after);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    /**
     * Throws unless the chain is whole with all of it, and so many concerns wait and were heard of.
     */
    void checkAll(int waiting) {
        if (!(store.log().verify() instanceof Verdict.Well)) {
            throw new IllegalStateException("the chain is broken");
        }
        waitUntilHeard(waiting);
        if (store.concerns().waitingCount() != waiting || heard.get() != waiting) {
            throw new IllegalStateException(
                    "%d of %d wait, and %d were heard of"
                            .formatted(store.concerns().waitingCount(), waiting, heard.get()));
        }
    }

    private void waitUntilHeard(int many) {
        long begun = System.nanoTime();
        while (heard.get() < many && System.nanoTime() - begun < PATIENCE.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The rows of the concerns that arrived after this entry. */
    List<List<Object>> rows(long after) throws SQLException {
        String question =
                "SELECT %s FROM concern WHERE received_seq > ? ORDER BY received_seq"
                        .formatted(RawConcerns.COLUMNS);
        List<List<Object>> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setLong(1, after);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(RawConcerns.row(found));
                }
            }
        }
        return rows;
    }

    @Override
    public void close() {
        intake.close();
        store.close();
    }
}
