package org.lidsdown.domain.people;

import java.util.List;
import java.util.Optional;

/** The school's pupils, as far as they are on incidents or tell at a kiosk. */
public interface Pupils {
    /** Everybody, by name. */
    List<Pupil> all();

    /** The pupil behind a pseudonym, or nothing. */
    Optional<Pupil> find(PupilId id);

    /** Adds a pupil under the next free pseudonym. */
    Pupil add(String name, String band, String by);

    /** The pupils who tell at a kiosk, by the names that stand there. */
    List<AtKiosk> atKiosk();

    /** From the next kiosk's file on, a pupil is at the kiosk like this. */
    void showAtKiosk(AtKiosk pupil, String by);

    /** From the next kiosk's file on, a pupil is at no kiosk. */
    void hideAtKiosk(PupilId pupil, String by);
}
