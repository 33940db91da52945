package org.lidsdown.store.kiosks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.kiosks.Heard;
import org.lidsdown.domain.kiosks.Heartbeat;
import org.lidsdown.domain.kiosks.Kiosks;
import org.lidsdown.domain.kiosks.KnownKiosk;
import org.lidsdown.domain.kiosks.LastHeard;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.store.certificates.Authority;
import org.lidsdown.store.certificates.HostNames;
import org.lidsdown.store.certificates.Issued;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.intake.Doorkeeper;
import org.lidsdown.store.intake.Sender;
import org.lidsdown.store.rights.Permits;

/** The kiosks that the host knows, in the log's database, and its talk with them. */
public final class StoredKiosks implements Kiosks, Doorkeeper {
    private static final String BESIDE = "beside";
    private static final int ID_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final Chain chain;
    private final Supplier<Path> certificates;
    private final Notices notices;
    private final Permits permits;
    private final Clock clock;
    private @Nullable Authority authority;

    /**
     * What kiosks are told in answer to a heartbeat.
     *
     * @param keys the school's signed key list
     * @param contained up to which entry a verified backup contains the log
     */
    public record Notices(Supplier<Optional<String>> keys, Supplier<OptionalLong> contained) {}

    /** The kiosks in this database, whose authority's files lie in this folder. */
    public StoredKiosks(
            Database database,
            Chain chain,
            Supplier<Path> certificates,
            Notices notices,
            Permits permits,
            Clock clock) {
        this.database = database;
        this.chain = chain;
        this.certificates = certificates;
        this.notices = notices;
        this.permits = permits;
        this.clock = clock;
        database.know(KioskMapper.class);
    }

    /** The host's own authority, made where there is none yet. */
    public synchronized Authority authority() {
        Authority known = authority == null ? Authority.in(certificates.get(), clock) : authority;
        authority = known;
        return known;
    }

    /** What the host shows to kiosks under its own names and these. */
    public SSLContext tls(Collection<String> names) {
        return authority().host(HostNames.and(names));
    }

    @Override
    public byte[] provision(Plan plan, String by) {
        permits.check(Right.KIOSKS, by);
        byte[] mark = new byte[ID_BYTES];
        random.nextBytes(mark);
        String id = "kiosk-" + HexFormat.of().formatHex(mark);
        Issued issued = authority().kiosk(id);
        long now = clock.millis();
        KioskRow row =
                new KioskRow(
                        id,
                        plan.name(),
                        issued.fingerprint(),
                        now,
                        issued.expires().toEpochMilli(),
                        null);
        chain.write(writing -> {
            writing.on(KioskMapper.class).insert(row);
            return writing.append(Draft.of(Deed.KIOSK_MADE, id, issued.fingerprint(), by, now));
        });
        return KioskFile.of(id, plan, issued, authority(), keys());
    }

    @Override
    public boolean revoke(String id, String by) {
        permits.check(Right.KIOSKS, by);
        return chain.write(writing -> revoked(writing, id, by));
    }

    private boolean revoked(Writing writing, String id, String by) {
        KioskMapper mapper = writing.on(KioskMapper.class);
        long now = clock.millis();
        Optional<KioskRow> row = mapper.find(id);
        if (row.isEmpty() || mapper.revoke(id, now) == 0) {
            return false;
        }
        writing.append(Draft.of(Deed.KIOSK_REVOKED, id, row.get().fingerprint(), by, now));
        return true;
    }

    @Override
    public List<KnownKiosk> all() {
        Map<String, LastHeard> heard = heard();
        return database.read(KioskMapper.class, KioskMapper::all).stream()
                .map(row -> row.kiosk(Optional.ofNullable(heard.get(row.id()))))
                .toList();
    }

    @Override
    public Optional<LastHeard> beside() {
        return Optional.ofNullable(heard().get(BESIDE));
    }

    private Map<String, LastHeard> heard() {
        return database.read(KioskMapper.class, KioskMapper::heard).stream()
                .collect(Collectors.toMap(HeardRow::kiosk, HeardRow::heard));
    }

    @Override
    public Optional<Sender> known(String fingerprint) {
        return database.read(
                KioskMapper.class,
                mapper ->
                        mapper.inUse(fingerprint)
                                .map(row -> new Sender.Known(row.id(), row.name())));
    }

    @Override
    public Heard hear(Sender sender, Heartbeat heartbeat) {
        boolean strange = heartbeat.receipt().filter(this::isStrange).isPresent();
        String id = sender instanceof Sender.Known(String known, String _) ? known : BESIDE;
        HeardRow row = new HeardRow(id, clock.millis(), heartbeat.text(), strange);
        chain.write(writing -> {
            KioskMapper mapper = writing.on(KioskMapper.class);
            if (mapper.hear(row) == 0) {
                mapper.hearFirst(row);
            }
            return row;
        });
        Optional<String> others =
                keys().filter(list -> !heartbeat.keys().equals(Optional.of(mark(list))));
        return new Heard(clock.instant(), notices.contained().get(), strange, others);
    }

    private boolean isStrange(Receipt receipt) {
        return chain.entry(receipt.entry())
                .filter(head -> head.hash().hex().equals(receipt.hash()))
                .isEmpty();
    }

    private static String mark(String list) {
        return Bytes.of(list.getBytes(UTF_8)).sha256().hex();
    }

    @Override
    public Optional<String> keys() {
        return notices.keys().get();
    }
}
