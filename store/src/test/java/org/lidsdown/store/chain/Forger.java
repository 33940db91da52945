package org.lidsdown.store.chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.database.Transactions;
import org.lidsdown.store.engine.Engines;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.proof.Verdict;

/** Somebody who has the log's folder, its key and this program's sources, and forges the log. */
final class Forger implements AutoCloseable {
    private final LogFolder folder;
    private final Database database;
    private final Digest digest = new Digest();

    Forger(Path log) {
        this.folder = LogFolder.existing(log);
        this.database = Database.open(Engines.of(folder, MachineKey.read(folder.key())));
        database.know(EntryMapper.class);
        database.know(ForgingMapper.class);
    }

    List<EntryRow> rows() {
        List<EntryRow> rows = new ArrayList<>();
        database.each(EntryMapper.AFTER, row -> rows.add(EntryRow.of(row)), 0);
        return rows;
    }

    void change(Consumer<ForgingMapper> change) {
        try (Transactions transactions = database.transactions()) {
            change.accept(transactions.on(ForgingMapper.class));
            transactions.commit();
        }
    }

    /** Gives this entry to somebody else, and all after it the hashes that follow from that. */
    void rewriteFrom(long seq) {
        List<EntryRow> rows = rows();
        Bytes prev = rows.get((int) seq - 1).prev();
        for (EntryRow row : rows.subList((int) seq - 1, rows.size())) {
            EntryRow forged =
                    row.seq() == seq
                            ? with(row, "somebody.else", row.prev())
                            : with(row, row.actor(), prev);
            change(mapper -> mapper.update(forged));
            prev = forged.hash();
        }
    }

    /** Takes off the end, so that this entry is the last. */
    void cutAfter(long seq) {
        change(mapper -> mapper.delete(seq + 1, Long.MAX_VALUE));
    }

    /** Has the file beside the database remember the forged end, in both of its places. */
    void forgeMemory() {
        List<EntryRow> rows = rows();
        try (HeadFile memory = HeadFile.in(folder.head())) {
            memory.write(rows.get(rows.size() - 2).head());
            memory.write(rows.getLast().head());
        }
    }

    Verdict verdict(Head remembered) {
        return new Verifier(Head.NONE, Optional.of(remembered), List.of())
                .proof(database, List.of())
                .verdict();
    }

    private EntryRow with(EntryRow row, String actor, Bytes prev) {
        EntryRow forged = row(row, actor, prev, Bytes.NONE);
        return row(row, actor, prev, digest.of(forged));
    }

    private static EntryRow row(EntryRow row, String actor, Bytes prev, Bytes hash) {
        return new EntryRow(
                row.seq(),
                row.incident(),
                row.number(),
                row.writtenMs(),
                actor,
                row.kind(),
                row.subject(),
                row.choice(),
                row.pupil(),
                row.salt(),
                row.sealed(),
                row.commitment(),
                prev,
                hash);
    }

    @Override
    public void close() {
        database.close();
    }
}
