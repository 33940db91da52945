package org.lidsdown.store.chain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Proof;

/**
 * The hash chain over all entries, and the only way to write anything: one transaction at a time
 * that appends its entries and whatever belongs to them, remembered outside the database when it is
 * durable. Programs of several computers may write to it in turn.
 */
public final class Chain implements AutoCloseable {
    private static final String WHAT_TO_DO =
            " Nothing more is written to it; keep its folder as it is, and restore the latest backup.";

    private final Others others = new Others();
    private final Database database;
    private final Memory memory;
    private final Pen pen;
    private Optional<Watch> watch = Optional.empty();
    private volatile Optional<String> doubt = Optional.empty();
    private volatile Optional<String> notice = Optional.empty();

    private Chain(Database database, Memory memory) {
        this.database = database;
        this.memory = memory;
        this.pen = new Pen(database, memory, others, doubts());
        database.know(EntryMapper.class);
    }

    /** The chain of a log that was just made. */
    public static Chain begin(Database database, Path headFile) {
        return new Chain(database, HeadMemory.in(headFile));
    }

    /** The chain of a log that was there; where its end is not as remembered, it is in doubt. */
    public static Chain resume(Database database, Path headFile) {
        Chain chain = new Chain(database, HeadMemory.in(headFile));
        new Ending(database, chain.head())
                .doubt(chain.memory.remembered())
                .ifPresent(chain::suspect);
        return chain;
    }

    /** The chain of a log on another computer, whose programs write to it as well. */
    public static Chain join(Database database) {
        database.know(EntryMapper.class);
        Chain chain = new Chain(database, new SeenHere(stored(database)));
        chain.share();
        return chain;
    }

    /** From now on programs of other computers may write, too. */
    public synchronized void share() {
        if (watch.isEmpty()) {
            pen.share();
            watch = Optional.of(Watch.begin(this::look));
        }
    }

    private void look() {
        pen.look();
        others.tellAll();
    }

    /** Has something forgotten before anything is written that follows what others wrote. */
    public void onOthers(Consumer<News> forget) {
        others.forget(forget);
    }

    /** Tells this listener soon after others have written; run the result to stop that. */
    public Runnable onNews(Consumer<News> listener) {
        return others.listen(listener);
    }

    /**
     * Tells this listener when a log on another computer cannot be reached, with one plain
     * sentence, and with nothing when it can again; run the result to stop that.
     */
    public synchronized Runnable onReach(Consumer<Optional<String>> listener) {
        return watch.map(looking -> looking.listen(listener)).orElse(() -> {});
    }

    /** The entry of this number, where there is one. */
    public Optional<Head> entry(long seq) {
        return database.read(EntryMapper.class, mapper -> mapper.find(seq).map(EntryRow::head));
    }

    static Head stored(Database database) {
        return database.read(
                EntryMapper.class,
                mapper ->
                        mapper.last().flatMap(mapper::find).map(EntryRow::head).orElse(Head.NONE));
    }

    /** The last entry. */
    public Head head() {
        return pen.head();
    }

    /** Why nothing may be written, and what to do: where the log is not as it was confirmed. */
    public Optional<String> doubt() {
        return doubt.map(why -> why + WHAT_TO_DO);
    }

    /** From now on nothing is written any more, for this reason: one plain sentence. */
    public void suspect(String why) {
        doubt = doubt.or(() -> Optional.of(why));
    }

    /** What people should look at after a crash, where nothing that is known of is missing. */
    public Optional<String> notice() {
        return doubt.isPresent() ? Optional.empty() : notice;
    }

    /** Has people look at something: one plain sentence. */
    public void note(String sentence) {
        notice = Optional.of(sentence);
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

    /** Whether the log has this entry with this content. */
    public boolean has(ChainHead anchor) {
        return database.read(EntryMapper.class, mapper -> mapper.find(anchor.entry()))
                .map(row -> row.head().anchor().agreesWith(anchor))
                .orElse(false);
    }

    /** The first entry that says that the log was restored from a backup. */
    public OptionalLong restored() {
        return database.read(EntryMapper.class, mapper -> mapper.first(Deed.LOG_RESTORED.name()))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Does something while nobody writes. */
    public <T> T quietly(Supplier<T> work) {
        return pen.quietly(work);
    }

    /** One transaction: durable when this comes back; where it throws, nothing of it is there. */
    public <T> T write(Function<Writing, T> work) {
        refuse();
        return pen.write(work);
    }

    private void refuse() {
        Optional<String> why = doubt();
        if (why.isPresent()) {
            throw new StoreException(why.get(), "in-doubt", null);
        }
    }

    private Pen.Doubts doubts() {
        return new Pen.Doubts() {
            @Override
            public void suspect(String why) {
                Chain.this.suspect(why);
            }

            @Override
            public void refuse() {
                Chain.this.refuse();
            }
        };
    }

    @Override
    public void close() {
        watch.ifPresent(Watch::close);
        pen.close();
    }
}
