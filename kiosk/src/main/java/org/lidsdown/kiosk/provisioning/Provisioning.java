package org.lidsdown.kiosk.provisioning;

import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.domain.manner.Tongue;

/**
 * What a school gives to one kiosk.
 *
 * @param kiosk its name
 * @param screenMillimetres the length of its screen's longer side; 0 where nobody measured it
 * @param pupils the pupils who use it
 * @param staff the grown-ups who listen
 * @param link how it reaches a host on another computer
 * @param keys the school's signed key list
 */
public record Provisioning(
        String kiosk,
        double screenMillimetres,
        List<Person> pupils,
        List<Person> staff,
        Optional<Link> link,
        Optional<String> keys) {

    public Provisioning {
        pupils = List.copyOf(pupils);
        staff = List.copyOf(staff);
    }

    /** A kiosk that was given nothing: it asks nobody's name, and any grown-up will do. */
    public static Provisioning none() {
        return new Provisioning(
                "Kiosk", 0, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The languages of the pupils, each once. */
    public List<Tongue> tongues() {
        return pupils.stream()
                .flatMap(pupil -> pupil.manner().language().flatMap(Tongue::of).stream())
                .distinct()
                .toList();
    }

    /** How the pupil with this token works the kiosk. */
    public Manner manner(Token pupil) {
        return pupils.stream()
                .filter(one -> one.token().equals(pupil))
                .findFirst()
                .map(Person::manner)
                .orElse(Manner.USUAL);
    }
}
