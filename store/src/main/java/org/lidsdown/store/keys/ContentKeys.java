package org.lidsdown.store.keys;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lidsdown.domain.keys.ContentKey;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.keys.WrappedKey;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.database.RowReader;
import org.lidsdown.store.failure.StoreException;

/**
 * The keys under which words are sealed: one for each scope, and another one for what is written
 * after the group's key was changed. Those in use stay open while somebody is signed in.
 */
public final class ContentKeys implements Finder {
    private static final KeyGroup FIRST = KeyGroup.SAFEGUARDING;
    private static final int MOST_OPEN = 2_000;
    private static final Optional<ContentKey> NONE = Optional.empty();

    private final Database database;
    private final GroupKeys groups;
    private final Ring ring;
    private final Shares shares;
    private volatile Map<String, List<ScopeKey>> open = none();

    /** The content keys in this database, opened with what is on the ring. */
    public ContentKeys(Database database, GroupKeys groups, Ring ring) {
        this.database = database;
        this.groups = groups;
        this.ring = ring;
        database.know(ContentKeyMapper.class);
        this.shares = new Shares(database, ring);
        ring.onChange(() -> open = none());
    }

    private static Map<String, List<ScopeKey>> none() {
        return Collections.synchronizedMap(
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, List<ScopeKey>> eldest) {
                        return size() > MOST_OPEN;
                    }
                });
    }

    @Override
    public Optional<ContentKey> find(String scope, int generation) {
        if (ring.keys().isLocked()) {
            return Optional.empty();
        }
        Map<String, List<ScopeKey>> known = open;
        List<ScopeKey> keys = known.getOrDefault(scope, List.of());
        if (keys.stream().noneMatch(key -> key.generation() == generation)) {
            keys = opened(database.read(ContentKeyMapper.class, mapper -> mapper.ofScope(scope)));
            known.put(scope, keys);
        }
        return keys.stream()
                .filter(key -> key.generation() == generation)
                .findFirst()
                .map(ScopeKey::key);
    }

    /** Finds many keys after the database was asked once. */
    public Finder all() {
        return among(reader -> database.each(ContentKeyMapper.ALL, reader));
    }

    /** The same, for these scopes alone. */
    public Finder of(Collection<String> scopes) {
        return among(reader -> database.eachOf(ContentKeyMapper.OF_SCOPE, reader, scopes));
    }

    private Finder among(Consumer<RowReader> asked) {
        Map<String, ContentKeyRow> rows = new HashMap<>();
        Set<String> shared = shares.scopes();
        Set<String> held =
                ring.keys().names().stream().map(KeyName::toString).collect(Collectors.toSet());
        if (!held.isEmpty()) {
            asked.accept(found -> {
                ContentKeyRow row = ContentKeyRow.of(found);
                if (held.contains(row.keyName())) {
                    rows.put(ContentKeyRow.named(row.scope(), row.generation()), row);
                }
                return true;
            });
        }
        return (scope, generation) ->
                Optional.ofNullable(rows.get(ContentKeyRow.named(scope, generation)))
                        .flatMap(this::unwrapped)
                        .map(ScopeKey::key)
                        .or(() -> shared.contains(scope) ? find(scope, generation) : NONE);
    }

    /** In whose hands the keys are, and how that is changed. */
    public KeyHands hands() {
        return new KeyHands(this, groups);
    }

    /** The key to seal with what is written in this scope now. */
    public ScopeKey current(Writing writing, String scope) {
        return last(open.getOrDefault(scope, List.of())).orElseGet(() -> stored(writing, scope));
    }

    private ScopeKey stored(Writing writing, String scope) {
        Map<String, List<ScopeKey>> known = open;
        List<ContentKeyRow> rows = writing.on(ContentKeyMapper.class).ofScope(scope);
        if (rows.isEmpty()) {
            return first(writing, scope);
        }
        List<ScopeKey> keys = opened(rows);
        if (keys.isEmpty() || keys.getLast().generation() < rows.getLast().generation()) {
            throw locked(); // whoever could not read what was written before adds nothing to it
        }
        if (!isLatest(rows.getLast().keyName())) {
            return next(writing, rows.getLast());
        }
        ScopeKey last = keys.getLast();
        known.put(scope, keys);
        return last;
    }

    /** Whether the group's key has not been changed since. */
    private boolean isLatest(String keyName) {
        return KeyName.of(keyName)
                .filter(name -> groups.latest(name.group()).name().equals(name))
                .isPresent();
    }

    private Optional<ScopeKey> last(List<ScopeKey> keys) {
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(keys.getLast()).filter(key -> isLatest(key.keyName()));
    }

    private ScopeKey next(Writing writing, ContentKeyRow last) {
        KeyGroup group = KeyName.of(last.keyName()).orElseThrow().group();
        ScopeKey next = make(writing, last.scope(), last.generation() + 1, group);
        Shares.handOn(writing, last.scope(), next);
        return next;
    }

    /** Another key for what is written from here on, whoever had the earlier ones. */
    void renew(Writing writing, String scope) {
        forget(scope);
        next(writing, writing.on(ContentKeyMapper.class).ofScope(scope).getLast());
    }

    /** All keys of a scope; whoever cannot open each of them is refused. */
    List<ScopeKey> whole(Writing writing, String scope) {
        List<ContentKeyRow> rows = writing.on(ContentKeyMapper.class).ofScope(scope);
        List<ScopeKey> keys = opened(rows);
        if (keys.isEmpty() || keys.size() < rows.size()) {
            throw locked();
        }
        return keys;
    }

    /** Opens the scope's keys again the next time. */
    void forget(String scope) {
        open.remove(scope);
    }

    /** A key for a scope that is new. Whoever holds no key can make one, and not open it again. */
    public ScopeKey first(Writing writing, String scope) {
        return first(writing, scope, FIRST);
    }

    /** A key for a scope that is new, and that this group opens. */
    public ScopeKey first(Writing writing, String scope, KeyGroup readers) {
        return make(writing, scope, 1, readers);
    }

    private ScopeKey make(Writing writing, String scope, int generation, KeyGroup readers) {
        GroupKey group = groups.latest(readers);
        ContentKey key = ContentKey.random(ContentKeyRow.named(scope, generation));
        WrappedKey wrapped =
                ring.keys().find(group.name()).map(key::wrap).orElseGet(() -> key.wrap(group));
        return keep(writing, scope, generation, new Made(key, wrapped));
    }

    private record Made(ContentKey key, WrappedKey wrapped) {}

    /** A key for a scope that is new, in the transaction that makes the group's first key. */
    public static void first(Writing writing, String scope, HeldKey group) {
        ContentKey key = ContentKey.random(ContentKeyRow.named(scope, 1));
        insert(writing, ContentKeyRow.of(scope, 1, key.wrap(group)));
    }

    /** Not taken for open before it is durable. */
    private ScopeKey keep(Writing writing, String scope, int generation, Made made) {
        open.remove(scope);
        ContentKeyRow row = ContentKeyRow.of(scope, generation, made.wrapped());
        insert(writing, row);
        return new ScopeKey(generation, row.keyName(), made.key());
    }

    private static void insert(Writing writing, ContentKeyRow row) {
        writing.on(ContentKeyMapper.class).insert(row);
    }

    private List<ScopeKey> opened(List<ContentKeyRow> rows) {
        return rows.stream().map(this::unwrapped).flatMap(Optional::stream).toList();
    }

    /** Nothing, too, where the ring was locked at this very moment. */
    private Optional<ScopeKey> unwrapped(ContentKeyRow row) {
        try {
            return ring.keys()
                    .open(row.key())
                    .or(() -> shares.open(row))
                    .map(key -> new ScopeKey(row.generation(), row.keyName(), key));
        } catch (SealBroken | IllegalStateException _) {
            return Optional.empty();
        }
    }

    /** The scopes that whoever is in now opens because a colleague let them. */
    public Set<String> sharedWithMe() {
        return shares.scopes();
    }

    private static StoreException locked() {
        return new StoreException(
                "The safety log is locked, or these words belong to others, so this was not written; sign in again.",
                "locked",
                null);
    }
}
