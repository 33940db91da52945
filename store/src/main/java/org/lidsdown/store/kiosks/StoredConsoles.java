package org.lidsdown.store.kiosks;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lidsdown.domain.consoles.ConsolePlan;
import org.lidsdown.domain.consoles.Consoles;
import org.lidsdown.domain.consoles.KnownConsole;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.store.certificates.Authority;
import org.lidsdown.store.certificates.Issued;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.consoles.ConsoleFile;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.rights.Permits;
import org.lidsdown.store.tunnel.Greeting;
import org.lidsdown.store.tunnel.Guestbook;

/** The consoles that the host knows, in the log's database. */
public final class StoredConsoles implements Consoles, Guestbook {
    private static final int ID_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final Chain chain;
    private final Supplier<Authority> authority;
    private final Permits permits;
    private final Clock clock;

    /** The consoles in this database, whom this authority vouches for. */
    public StoredConsoles(
            Database database,
            Chain chain,
            Supplier<Authority> authority,
            Permits permits,
            Clock clock) {
        this.database = database;
        this.chain = chain;
        this.authority = authority;
        this.permits = permits;
        this.clock = clock;
        database.know(ConsoleMapper.class);
    }

    @Override
    public List<KnownConsole> all() {
        return database.read(ConsoleMapper.class, ConsoleMapper::all).stream()
                .map(ConsoleRow::console)
                .toList();
    }

    @Override
    public byte[] provision(ConsolePlan plan, School school, String by) {
        permits.check(Right.KIOSKS, by);
        byte[] mark = new byte[ID_BYTES];
        random.nextBytes(mark);
        String id = "console-" + HexFormat.of().formatHex(mark);
        Issued issued = authority.get().console(id);
        long now = clock.millis();
        ConsoleRow row =
                new ConsoleRow(
                        id,
                        plan.name(),
                        issued.fingerprint(),
                        now,
                        issued.expires().toEpochMilli(),
                        null);
        chain.write(writing -> {
            writing.on(ConsoleMapper.class).insert(row);
            return writing.append(Draft.of(Deed.CONSOLE_MADE, id, issued.fingerprint(), by, now));
        });
        return ConsoleFile.write(new ConsoleFile.Named(id, plan, school), issued, authority.get());
    }

    @Override
    public boolean revoke(String id, String by) {
        permits.check(Right.KIOSKS, by);
        return chain.write(writing -> revoked(writing, id, by));
    }

    private boolean revoked(Writing writing, String id, String by) {
        ConsoleMapper mapper = writing.on(ConsoleMapper.class);
        long now = clock.millis();
        Optional<ConsoleRow> row = mapper.find(id);
        if (row.isEmpty() || mapper.revoke(id, now) == 0) {
            return false;
        }
        writing.append(Draft.of(Deed.CONSOLE_REVOKED, id, row.get().fingerprint(), by, now));
        return true;
    }

    @Override
    public Optional<Greeting.Reason> refusal(String fingerprint) {
        Optional<KnownConsole> known =
                all().stream().filter(one -> one.fingerprint().equals(fingerprint)).findFirst();
        if (known.isEmpty()) {
            return Optional.of(Greeting.Reason.UNKNOWN);
        }
        if (known.get().revoked().isPresent()) {
            return Optional.of(Greeting.Reason.TAKEN_BACK);
        }
        return hasEnded(known.get()) ? Optional.of(Greeting.Reason.ENDED) : Optional.empty();
    }

    private boolean hasEnded(KnownConsole console) {
        return !console.expires().isAfter(clock.instant());
    }

    @Override
    public Set<String> welcome() {
        return all().stream()
                .filter(one -> one.revoked().isEmpty() && !hasEnded(one))
                .map(KnownConsole::fingerprint)
                .collect(Collectors.toSet());
    }
}
