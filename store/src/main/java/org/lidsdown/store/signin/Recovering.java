package org.lidsdown.store.signin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.signin.Happening;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.trust.SigningKey;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.keys.Grants;
import org.lidsdown.store.keys.Recoveries;
import org.lidsdown.store.keys.Signatures;

/** Opens everything with the code on the recovery sheet; each code serves once. */
final class Recovering {
    private static final Staff SHEET = new Staff(Recoveries.HOLDER, "Recovery sheet", Role.STAFF);

    private final Database database;
    private final Chain chain;
    private final Grants grants;
    private final Signatures signatures;
    private final Clock clock;

    Recovering(Database database, Chain chain, Grants grants, Signatures signatures, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.grants = grants;
        this.signatures = signatures;
        this.clock = clock;
    }

    Recovery recover(RecoveryCode code) {
        Author author = new Author(Recoveries.HOLDER, clock.millis());
        OpeningKey key = code.key();
        boolean ours =
                Recoveries.key(database)
                        .filter(known -> known.equals(key.sealingKey()))
                        .isPresent();
        if (!ours) {
            note(Happening.Kind.RECOVERY_FAILED, author);
            return new Recovery.WrongCode();
        }
        Keyring ring = grants.open(Recoveries.HOLDER, key);
        SigningKey signing = signatures.open(Recoveries.HOLDER, key).orElseThrow();
        RecoveryCode next = RecoveryCode.random();
        OpeningKey own = next.key();
        exchange(ring, signing, own, author);
        key.wipe();
        return new Recovery.Opened(new Session(SHEET, own, ring), next);
    }

    private void note(Happening.Kind kind, Author author) {
        chain.write(writing -> {
            Happenings.note(writing, kind, Recoveries.HOLDER, author);
            return kind;
        });
    }

    /** What the used code held, the next one holds, and the used one no longer. */
    private void exchange(Keyring ring, SigningKey signing, OpeningKey next, Author author) {
        List<HeldKey> latest = new ArrayList<>();
        for (KeyGroup group : KeyGroup.values()) {
            latest.add(ring.latest(group).orElseThrow());
        }
        chain.write(writing -> {
            Happenings.note(writing, Happening.Kind.RECOVERY_USED, Recoveries.HOLDER, author);
            Grants.takeAway(writing, Recoveries.HOLDER);
            Signatures.forbid(writing, Recoveries.HOLDER);
            Grants.give(writing, latest, Recoveries.HOLDER, next.sealingKey());
            Signatures.allow(writing, signing, Recoveries.HOLDER, next.sealingKey());
            Recoveries.put(writing, next.sealingKey(), signing, author);
            return author;
        });
    }
}
