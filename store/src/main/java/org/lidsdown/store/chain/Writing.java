package org.lidsdown.store.chain;

import java.util.Optional;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Transactions;

/** A transaction that is being written. */
public final class Writing {
    private final Pen pen;
    private final Transactions transactions;
    private Head head;

    Writing(Pen pen, Transactions transactions, Head head) {
        this.pen = pen;
        this.transactions = transactions;
        this.head = head;
    }

    /** The statements of a mapper, in this transaction. */
    public <M> M on(Class<M> mapper) {
        return transactions.on(mapper);
    }

    /** Appends an entry, and says which of the whole log it is. */
    public long append(Draft draft) {
        head = pen.append(transactions, head, draft);
        return head.seq();
    }

    /**
     * Erases the content of an incident's entries: what they say, not that they were written. The
     * entry that says so follows in the same transaction.
     */
    public void erase(IncidentRef ref) {
        on(EntryMapper.class).erase(ref.text(), EntryRow.NO_SALT, Bytes.NONE);
    }

    /** The entry of this number, where there is one; also one that was appended here. */
    public Optional<Head> entry(long seq) {
        return on(EntryMapper.class).find(seq).map(EntryRow::head);
    }

    /** Which of the whole log the next entry will be. */
    public long next() {
        return head.seq() + 1;
    }

    /** The last entry, with those that were appended here. */
    public Head head() {
        return head;
    }
}
