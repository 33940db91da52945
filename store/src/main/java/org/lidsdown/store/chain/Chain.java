package org.lidsdown.store.chain;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.database.Failure;
import org.lidsdown.store.database.Transactions;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Proof;

/**
 * The hash chain over all entries, and the only way to write anything: one transaction at a time
 * that appends its entries and whatever belongs to them, remembered outside the database when it is
 * durable.
 */
public final class Chain implements AutoCloseable {
    private static final int SALT = 16;
    private static final String WHAT_TO_DO =
            " Nothing more is written to it; keep its folder as it is, and restore the latest backup.";

    private final ReentrantLock one = new ReentrantLock();
    private final SecureRandom random = new SecureRandom();
    private final Digest digest = new Digest();
    private final Database database;
    private final HeadMemory memory;
    private @Nullable Transactions transactions;
    private @Nullable Head head;
    private volatile Optional<String> doubt = Optional.empty();

    private Chain(Database database, HeadMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    /** The chain of a log that was just made. */
    public static Chain begin(Database database, Path headFile) {
        return new Chain(database, HeadMemory.in(headFile)).known();
    }

    /** The chain of a log that was there; where its end is not as remembered, it is in doubt. */
    public static Chain resume(Database database, Path headFile) {
        Chain chain = new Chain(database, HeadMemory.in(headFile)).known();
        new Ending(database, chain.head())
                .doubt(chain.memory.remembered())
                .ifPresent(chain::suspect);
        return chain;
    }

    private Chain known() {
        database.know(EntryMapper.class);
        return this;
    }

    /** The entry of this number, where there is one. */
    public Optional<Head> entry(long seq) {
        return database.read(EntryMapper.class, mapper -> mapper.find(seq).map(EntryRow::head));
    }

    private Head stored() {
        return database.read(
                EntryMapper.class,
                mapper ->
                        mapper.last().flatMap(mapper::find).map(EntryRow::head).orElse(Head.NONE));
    }

    /** The last entry. */
    public Head head() {
        one.lock();
        try {
            Head known = head == null ? stored() : head;
            head = known;
            return known;
        } finally {
            one.unlock();
        }
    }

    /** Why nothing may be written, and what to do: where the log is not as it was confirmed. */
    public Optional<String> doubt() {
        return doubt.map(why -> why + WHAT_TO_DO);
    }

    /** From now on nothing is written any more, for this reason: one plain sentence. */
    public void suspect(String why) {
        doubt = doubt.or(() -> Optional.of(why));
    }

    /** All entries of an incident, in order; empty where there is none. */
    public List<StoredEntry> entries(IncidentRef ref) {
        return database.read(
                EntryMapper.class,
                mapper -> mapper.ofIncident(ref.text()).stream().map(StoredEntry::of).toList());
    }

    /** The references of all incidents that entries were written for, in their order. */
    public List<IncidentRef> incidents() {
        return database.read(
                EntryMapper.class,
                mapper -> mapper.incidents().stream().map(IncidentRef::new).toList());
    }

    /** Checks every entry, what is kept beside the chain, and these anchors from outside. */
    public Proof verify(List<Attachments> attachments, List<ChainHead> anchors) {
        return new Verifier(Head.NONE, memory.remembered(), anchors).proof(database, attachments);
    }

    /** One transaction: durable when this comes back; where it throws, nothing of it is there. */
    public <T> T write(Function<Writing, T> work) {
        doubt().ifPresent(Chain::refuse);
        one.lock();
        try {
            return committed(work);
        } catch (PersistenceException e) {
            forget();
            throw Failure.of(e);
        } catch (RuntimeException e) {
            forget();
            throw e;
        } finally {
            one.unlock();
        }
    }

    private static void refuse(String why) {
        throw new StoreException(why, "in-doubt", null);
    }

    private <T> T committed(Function<Writing, T> work) {
        Head before = head();
        Transactions open = transactions == null ? database.transactions() : transactions;
        transactions = open;
        Writing writing = new Writing(this, open, before);
        T result = work.apply(writing);
        open.commit();
        if (writing.head().seq() > before.seq()) {
            head = writing.head();
            memory.remember(writing.head());
        }
        return result;
    }

    /** After a failure nothing is taken as known: the end is read again. */
    private void forget() {
        Transactions broken = transactions;
        transactions = null;
        head = null;
        if (broken != null) {
            broken.close();
        }
    }

    Head append(Transactions open, Head before, Draft draft) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        EntryRow row = EntryRow.after(before, draft, Bytes.of(salt), digest);
        open.on(EntryMapper.class).insert(row);
        return row.head();
    }

    @Override
    public void close() {
        one.lock();
        try (memory) {
            if (transactions != null) {
                transactions.close();
                transactions = null;
            }
        } finally {
            one.unlock();
        }
    }
}
