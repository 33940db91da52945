package org.lidsdown.admin.sentences;

import java.util.HashMap;
import java.util.Map;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Pupils;
import org.lidsdown.domain.people.Staff;

/**
 * What people are called behind the ids that the log carries.
 *
 * @param staff names by the id that entries carry
 * @param pupils pupils by their pseudonym
 */
public record Names(Map<String, String> staff, Map<PupilId, Pupil> pupils) {
    /** Nobody is known yet. */
    public static final Names NONE = new Names(Map.of(), Map.of());

    /** Keeps the names as they are. */
    public Names {
        staff = Map.copyOf(staff);
        pupils = Map.copyOf(pupils);
    }

    /** Everybody who is known now. */
    public static Names of(People people, Pupils pupils) {
        Map<String, String> staff = new HashMap<>();
        for (Staff one : people.all()) {
            staff.put(one.id(), one.name());
        }
        Map<PupilId, Pupil> known = new HashMap<>();
        for (Pupil pupil : pupils.all()) {
            known.put(pupil.id(), pupil);
        }
        return new Names(staff, known);
    }

    /** The same, and what pupils on one incident are called for whoever reads it. */
    public Names with(Map<PupilId, String> named) {
        Map<PupilId, Pupil> all = new HashMap<>(pupils);
        named.forEach((id, name) ->
                all.compute(
                        id, (_, known) -> new Pupil(id, name, known == null ? "" : known.band())));
        return new Names(staff, all);
    }

    /** What a colleague is called; the id where nobody is known under it. */
    public String ofStaff(String id) {
        return staff.getOrDefault(id, id);
    }

    /** What a pupil is called; the pseudonym where nobody is known under it. */
    public String of(PupilId id) {
        Pupil pupil = pupils.get(id);
        return pupil == null ? id.code() : pupil.name();
    }
}
