package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.concerns.StoredConcerns;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.days.StoredCalendar;
import org.lidsdown.store.editions.StoredEditions;
import org.lidsdown.store.erasing.StoredErasures;
import org.lidsdown.store.evidence.FileProof;
import org.lidsdown.store.evidence.SealedFiles;
import org.lidsdown.store.evidence.StoredCustody;
import org.lidsdown.store.figures.Names;
import org.lidsdown.store.figures.StoredTallies;
import org.lidsdown.store.incidents.Facts;
import org.lidsdown.store.incidents.StoredIncidents;
import org.lidsdown.store.incidents.StoredIncidents.Rules;
import org.lidsdown.store.keys.ContentKeys;
import org.lidsdown.store.keys.GroupKeys;
import org.lidsdown.store.keys.Ring;
import org.lidsdown.store.keys.Signatures;
import org.lidsdown.store.kiosks.StoredConsoles;
import org.lidsdown.store.kiosks.StoredKiosks;
import org.lidsdown.store.kiosks.StoredKiosks.Notices;
import org.lidsdown.store.people.StoredPeople;
import org.lidsdown.store.people.StoredPupils;
import org.lidsdown.store.retention.StoredRetentions;
import org.lidsdown.store.rights.Permits;
import org.lidsdown.store.sealing.Seals;
import org.lidsdown.store.signin.Hardness;
import org.lidsdown.store.signin.StoredKeyHolders;
import org.lidsdown.store.signin.StoredKeyHolders.Keys;
import org.lidsdown.store.trail.StoredTrail;

/** The parts of a log, wired by hand on its ground. */
final class Parts {
    final Ring ring = new Ring();
    final StoredEditions editions;
    final StoredCalendar calendar;
    final StoredIncidents incidents;
    final StoredConcerns concerns;
    final StoredKiosks kiosks;
    final StoredConsoles consoles;
    final StoredPupils pupils;
    final StoredPeople people;
    final StoredKeyHolders keyHolders;
    final StoredTallies tallies;
    final StoredErasures erasures;
    final StoredRetentions retentions;
    final StoredTrail trail;
    final StoredCustody custody;
    final SafetyLog log;
    final Copies copies;
    private final Signatures signatures;

    Parts(Ground ground, Hardness hardness, Clock clock) {
        Database database = ground.database();
        Chain chain = ground.chain();
        GroupKeys groups = groups(database, chain);
        Seals seals = new Seals(new ContentKeys(database, groups, ring), ring);
        people = new StoredPeople(database);
        Permits permits = new Permits(ring, people);
        editions = new StoredEditions(database, chain, clock);
        calendar = new StoredCalendar(database, chain, clock);
        concerns = new StoredConcerns(database, chain, seals, clock);
        kiosks = kiosks(ground, permits, clock);
        consoles = new StoredConsoles(database, chain, kiosks::authority, permits, clock);
        pupils = new StoredPupils(database, chain, seals, clock);
        Rules rules = new Rules(editions, calendar, permits);
        incidents = new StoredIncidents(database, chain, rules, seals, clock);
        erasures = new StoredErasures(database, chain, incidents, people, permits, clock);
        retentions = new StoredRetentions(database, chain, permits, seals, clock);
        signatures = new Signatures(database);
        Keys keys = new Keys(groups, signatures, ring);
        keyHolders = new StoredKeyHolders(database, chain, people, keys, hardness, clock);
        tallies = new StoredTallies(database, chain, editions, seals, names(), clock);
        trail = new StoredTrail(database, chain, permits, seals, clock);
        custody = new StoredCustody(files(ground), database, chain, seals, incidents, clock);
        log = log(ground, clock);
        copies = new Copies(ground::folder, database, chain, permits, clock);
        ring.onChange(incidents::forgetWords);
    }

    private static GroupKeys groups(Database database, Chain chain) {
        GroupKeys groups = new GroupKeys(database);
        chain.onOthers(news -> {
            if (news.has(Deed.KEYS_SIGNED)) {
                groups.changed();
            }
        });
        return groups;
    }

    private StoredKiosks kiosks(Ground ground, Permits permits, Clock clock) {
        return new StoredKiosks(
                ground.database(),
                ground.chain(),
                () -> ground.folder().certificates(),
                notices(),
                permits,
                clock);
    }

    private SafetyLog log(Ground ground, Clock clock) {
        return new SafetyLog(
                ground.chain(),
                new Facts(ground.chain(), editions),
                calendar,
                Copies.attachments(ground.database()),
                new FileProof(ground.database(), files(ground)),
                clock);
    }

    private static SealedFiles files(Ground ground) {
        return new SealedFiles(ground.hold().map(hold -> hold.folder().evidence()));
    }

    /** The groups' public keys as kiosks get them, signed; nothing while the school has no keys. */
    Optional<SignedKeys> keyList() {
        return signatures.list();
    }

    /** What kiosks are told. */
    private Notices notices() {
        return new Notices(
                () -> keyList().map(list -> new String(list.write(), UTF_8)),
                () -> copies.contained());
    }

    private Names names() {
        return new Names(
                () -> Stream.concat(pupils.all().stream().map(Pupil::name), people.names()));
    }
}
