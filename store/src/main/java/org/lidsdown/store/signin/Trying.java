package org.lidsdown.store.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.signin.Happening;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.people.StoredPeople;

/**
 * Tries passwords, one at a time, and slowly where they go wrong. For a name that nobody has it
 * does the same work, so that neither the answer nor its time tells the two apart. Where the log is
 * open for reading only, what went wrong is remembered until the program ends.
 */
final class Trying {
    private static final String UNKNOWN = "unknown";
    private static final int PLACES = 0xFFF;

    private final Database database;
    private final Chain chain;
    private final StoredPeople people;
    private final Passwords passwords;
    private final Clock clock;
    private final Map<String, FailedRow> unwritten = new ConcurrentHashMap<>();

    Trying(Database database, Chain chain, StoredPeople people, Passwords passwords, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
        database.know(MemberMapper.class);
        database.know(FailedMapper.class);
    }

    synchronized Attempt attempt(String id, char[] password) {
        Optional<String> asked = Optional.of(id).filter(Newcomers::isId);
        Optional<Staff> staff = asked.flatMap(people::present);
        Optional<MemberRow> member =
                asked.flatMap(
                        name -> database.read(MemberMapper.class, mapper -> mapper.find(name)));
        boolean known = staff.isPresent() && member.isPresent();
        FailedRow failed = failed(known ? id : place(id));
        Optional<Instant> until = failed.pausedUntil(clock.millis());
        if (until.isPresent()) {
            return new Attempt.Paused(until.get());
        }
        MemberRow row = known ? member.get() : passwords.ofNobody();
        Optional<OpeningKey> key = passwords.unlock(row, password);
        if (known && key.isPresent()) {
            return new Attempt.Right(staff.get(), row, key.get());
        }
        note(failed, known ? id : UNKNOWN);
        return new Attempt.Wrong();
    }

    private FailedRow failed(String account) {
        return Optional.ofNullable(unwritten.get(account))
                .or(() -> database.read(FailedMapper.class, mapper -> mapper.find(account)))
                .orElseGet(() -> FailedRow.none(account));
    }

    /**
     * Names that nobody has share these places: somebody may have typed a password there, so hardly
     * anything is kept of it.
     */
    private static String place(String id) {
        byte[] hash = Bytes.of(("sign-in|" + id).getBytes(UTF_8)).sha256().array();
        int place = (Byte.toUnsignedInt(hash[0]) << Byte.SIZE | Byte.toUnsignedInt(hash[1]));
        return "#" + (place & PLACES);
    }

    private void note(FailedRow before, String who) {
        Author author = new Author(who, clock.millis());
        FailedRow now = before.again(author.nowMs());
        if (chain.doubt().isPresent()) {
            unwritten.put(now.account(), now);
            return;
        }
        chain.write(writing -> {
            FailedMapper mapper = writing.on(FailedMapper.class);
            mapper.delete(now.account());
            mapper.insert(now);
            author.note(writing, Deed.SIGN_IN_FAILED, who, "");
            if (now.isPause()) {
                Happenings.note(writing, Happening.Kind.SIGN_IN_PAUSED, who, author);
            }
            return now;
        });
    }

    /** It went right: what went wrong before is forgotten. */
    static void forget(Writing writing, String id) {
        writing.on(FailedMapper.class).delete(id);
    }
}
