package org.lidsdown.kiosk.provisioning;

import java.util.List;

/**
 * What a school gives to one kiosk: its name, the length of its screen's longer side in millimetres
 * (0 where nobody measured it), the pupils who use it and the grown-ups who listen.
 */
public record Provisioning(
        String kiosk, double screenMillimetres, List<Person> pupils, List<Person> staff) {

    public Provisioning {
        pupils = List.copyOf(pupils);
        staff = List.copyOf(staff);
    }

    /** A kiosk that was given nothing: it asks nobody's name, and any grown-up will do. */
    public static Provisioning none() {
        return new Provisioning("Kiosk", 0, List.of(), List.of());
    }
}
