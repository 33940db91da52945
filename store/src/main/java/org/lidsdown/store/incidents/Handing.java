package org.lidsdown.store.incidents;

import java.util.List;
import java.util.UUID;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.concerns.Envelopes;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.keys.KeyHands;
import org.lidsdown.store.people.NamedPupils;
import org.lidsdown.store.people.StoredPupils;
import org.lidsdown.store.sealing.Seals;

/**
 * What follows for keys and for what was told when an incident goes into other hands, is shared, or
 * is erased; in the transaction of the entry that says so.
 */
final class Handing {
    private final Seals seals;

    Handing(Seals seals) {
        this.seals = seals;
    }

    /** Before the entry is written: nothing of an erased incident is left but that entry. */
    void before(Writing writing, Entry entry, Incident longer) {
        if (entry.act() instanceof Act.Erased) {
            erase(writing, longer, author(entry));
        }
    }

    /** After the entry was written, whose own words those who have the incident now open too. */
    void after(Writing writing, Entry entry, Incident longer) {
        KeyHands keys = seals.hands();
        String scope = entry.incident().text();
        switch (entry.act()) {
            case Act.HandedOver(KeyGroup to, String _) -> {
                concerns(longer).forEach(concern -> move(writing, concern, entry));
                name(writing, longer);
                keys.handOver(writing, scope, to);
            }
            case Act.ReadBy(String colleague, boolean reads) -> {
                if (reads) {
                    name(writing, longer);
                    keys.share(writing, scope, colleague);
                } else {
                    keys.end(writing, scope, colleague);
                }
            }
            case Act.ConcernLinked(UUID concern) -> {
                if (longer.keeping().hands() != KeyGroup.SAFEGUARDING) {
                    move(writing, concern, entry);
                }
            }
            case Act.PupilAdded(PupilId pupil, String _) -> {
                if (isReadByOthers(longer)) {
                    NamedPupils.name(writing, seals, longer.ref(), pupil);
                }
            }
            default -> {}
        }
    }

    private static boolean isReadByOthers(Incident incident) {
        return incident.keeping().hands() != KeyGroup.SAFEGUARDING
                || !incident.keeping().colleagues().isEmpty();
    }

    private void name(Writing writing, Incident incident) {
        incident.branches()
                .keySet()
                .forEach(pupil -> NamedPupils.name(writing, seals, incident.ref(), pupil));
    }

    private void move(Writing writing, UUID concern, Entry entry) {
        Envelopes.move(writing, seals, concern, entry.incident(), author(entry));
    }

    private void erase(Writing writing, Incident incident, Author author) {
        String ref = incident.ref().text();
        IncidentMapper mapper = writing.on(IncidentMapper.class);
        for (UUID concern : concerns(incident)) {
            if (mapper.othersWith(concern.toString(), ref) == 0) {
                Envelopes.erase(writing, concern, author);
            }
        }
        incident.branches().keySet().stream()
                .filter(pupil -> mapper.othersOf(pupil.code(), ref) == 0)
                .forEach(pupil -> StoredPupils.erase(writing, pupil));
        NamedPupils.forget(writing, incident.ref());
        writing.erase(incident.ref());
        mapper.eraseWords(ref, Bytes.NONE);
        seals.hands().erase(writing, ref);
    }

    private static List<UUID> concerns(Incident incident) {
        return incident.entries().stream()
                .map(Entry::act)
                .filter(Act.ConcernLinked.class::isInstance)
                .map(Act.ConcernLinked.class::cast)
                .map(Act.ConcernLinked::concern)
                .distinct()
                .toList();
    }

    private static Author author(Entry entry) {
        return new Author(entry.by(), entry.when().toEpochMilli());
    }
}
