package org.lidsdown.store.chain;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.database.Failure;
import org.lidsdown.store.database.Transactions;
import org.lidsdown.store.failure.StoreException;

/**
 * What the chain is written with: one transaction at a time. While one program alone has the log,
 * it knows the chain's end; where programs of several computers write, each takes its turn in the
 * database, and takes over first what the others wrote.
 */
final class Pen implements AutoCloseable {
    private static final int SALT = 16;

    private final ReentrantLock one = new ReentrantLock();
    private final SecureRandom random = new SecureRandom();
    private final Digest digest = new Digest();
    private final Database database;
    private final Memory memory;
    private final Others others;
    private final Doubts doubts;
    private @Nullable Transactions transactions;
    private volatile @Nullable Head head;
    private volatile boolean shared;

    /** Whether anything may be written. */
    interface Doubts {
        /** From now on nothing is written any more, for this reason. */
        void suspect(String why);

        /** Throws where nothing may be written. */
        void refuse();
    }

    Pen(Database database, Memory memory, Others others, Doubts doubts) {
        this.database = database;
        this.memory = memory;
        this.others = others;
        this.doubts = doubts;
    }

    /** The last entry. */
    Head head() {
        return alone(this::known);
    }

    private Head known() {
        Head known = head == null ? Chain.stored(database) : head;
        head = known;
        return known;
    }

    /** From now on programs of other computers may write, too. */
    void share() {
        alone(() -> {
            shared = true;
            return known();
        });
    }

    /** Takes over what others wrote, where they did. */
    void look() {
        Head before = head;
        long last = database.read(EntryMapper.class, EntryMapper::last).orElse(0L);
        if (before == null || last > before.seq()) {
            alone(() -> {
                long known = known().seq();
                return takeOver(database.read(EntryMapper.class, mapper -> mapper.after(known)));
            });
        }
    }

    private Head takeOver(List<EntryRow> rows) {
        Others.Followed followed = others.follow(known(), rows);
        head = followed.end();
        if (!rows.isEmpty()) {
            memory.remember(followed.end());
        }
        followed.doubt().ifPresent(doubts::suspect);
        return followed.end();
    }

    private <T> T alone(Supplier<T> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }

    /** Does something while nobody writes. */
    <T> T quietly(Supplier<T> work) {
        if (!shared) {
            return alone(work);
        }
        return alone(() -> {
            try (Transactions turn = database.transactions()) {
                take(turn);
                return work.get();
            }
        });
    }

    /** One transaction: durable when this comes back; where it throws, nothing of it is there. */
    <T> T write(Function<Writing, T> work) {
        return alone(() -> {
            try {
                return committed(work);
            } catch (PersistenceException e) {
                forget();
                throw Failure.of(e);
            } catch (RuntimeException e) {
                forget();
                throw e;
            }
        });
    }

    private <T> T committed(Function<Writing, T> work) {
        Transactions open = begun();
        doubts.refuse();
        Head before = known();
        Writing writing = new Writing(this, open, before);
        T result = work.apply(writing);
        commit(open, before, writing.head());
        if (writing.head().seq() > before.seq()) {
            head = writing.head();
            memory.remember(writing.head());
        }
        return result;
    }

    /** A connection that was cut while nothing was being written is simply made anew. */
    private Transactions begun() {
        Transactions kept = transactions;
        if (shared && kept != null) {
            try {
                take(kept);
                return kept;
            } catch (StoreException e) {
                if (!Failure.isCut(e)) {
                    throw e;
                }
                forget();
            }
        }
        Transactions open = transactions == null ? database.transactions() : transactions;
        transactions = open;
        if (shared) {
            take(open);
        }
        return open;
    }

    /** Nobody else writes until this transaction has ended. */
    private void take(Transactions open) {
        try {
            EntryMapper mapper = open.on(EntryMapper.class);
            mapper.takeTurn();
            takeOver(mapper.after(known().seq()));
        } catch (PersistenceException e) {
            throw Failure.of(e);
        }
    }

    /** Where the connection was cut at this very moment, the log itself says what became of it. */
    private void commit(Transactions open, Head before, Head after) {
        try {
            open.commit();
        } catch (StoreException e) {
            forget();
            if (!Failure.isCut(e) || before.equals(after) || !isThere(after)) {
                throw e;
            }
        }
    }

    private boolean isThere(Head end) {
        try {
            return database.read(EntryMapper.class, mapper -> mapper.find(end.seq()))
                    .filter(row -> row.head().equals(end))
                    .isPresent();
        } catch (StoreException e) {
            throw Failure.unsure(e);
        }
    }

    /** After a failure nothing is taken as known: the end is read again. */
    private void forget() {
        Transactions broken = transactions;
        transactions = null;
        if (!shared) {
            head = null;
        }
        if (broken != null) {
            broken.giveUp();
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
        alone(() -> {
            try (memory) {
                if (transactions != null) {
                    transactions.giveUp();
                    transactions = null;
                }
            }
            return this;
        });
    }
}
