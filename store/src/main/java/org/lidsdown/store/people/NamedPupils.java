package org.lidsdown.store.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.sealing.Seals;

/**
 * The names of pupils for those who read one incident and not all names: whoever lets them read it
 * leaves the names with it.
 */
public final class NamedPupils {
    private NamedPupils() {}

    /** Makes the names askable; only while the log is being opened. */
    public static void know(Database database) {
        database.know(NamedMapper.class);
    }

    /** Leaves a pupil's name with the incident, where whoever does so knows it. */
    public static void name(Writing writing, Seals seals, IncidentRef ref, PupilId pupil) {
        Optional<String> name =
                writing.on(PupilMapper.class)
                        .find(pupil.code())
                        .filter(row -> !row.isErased())
                        .flatMap(row ->
                                seals.read(
                                        StoredPupils.SCOPE,
                                        StoredPupils.place(pupil.code()),
                                        row.sealedName()));
        NamedMapper mapper = writing.on(NamedMapper.class);
        name.ifPresent(known -> {
            mapper.delete(ref.text(), pupil.code());
            mapper.insert(
                    new NamedMapper.NamedRow(
                            ref.text(),
                            pupil.code(),
                            seals.seal(writing, ref.text(), place(pupil.code()), known)));
        });
    }

    /** Forgets the names that were left with an incident. */
    public static void forget(Writing writing, IncidentRef ref) {
        writing.on(NamedMapper.class).deleteAll(ref.text());
    }

    /** The names that were left with an incident, as far as they open now. */
    public static Map<PupilId, String> of(Database database, Seals seals, IncidentRef ref) {
        Map<PupilId, String> names = new HashMap<>();
        for (NamedMapper.NamedRow row :
                database.read(NamedMapper.class, mapper -> mapper.of(ref.text()))) {
            seals.read(ref.text(), place(row.pupil()), row.sealedName())
                    .ifPresent(name -> names.put(new PupilId(row.pupil()), name));
        }
        return names;
    }

    private static String place(String pseudonym) {
        return "named|" + pseudonym;
    }
}
