package org.lidsdown.domain.sealing;

import java.util.Optional;
import java.util.UUID;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;

/**
 * What stands outside on a sealed concern, for those who may keep it and not open it.
 *
 * @param envelope which envelope this is
 * @param concern which concern it belongs to
 * @param step which step of the telling
 * @param urgent whether somebody must come at once
 * @param finished whether it was told to its end
 * @param lid the name of the {@link Lid} chosen; empty where none was
 * @param byStaff whether staff typed it in
 * @param kiosk the name of the kiosk
 */
public record Label(
        UUID envelope,
        UUID concern,
        int step,
        boolean urgent,
        boolean finished,
        String lid,
        boolean byStaff,
        String kiosk) {

    public Label {
        if (step < 1) {
            throw new IllegalArgumentException("The first step is 1, not " + step);
        }
        if (!lid.isEmpty()) {
            var _ = Lid.valueOf(lid);
        }
        if (!Origin.isName(kiosk)) {
            throw new IllegalArgumentException("A kiosk cannot be called so.");
        }
    }

    /** The label for this concern on an envelope with this id. */
    public static Label of(UUID envelope, Concern concern) {
        Optional<Lid> lid = concern.answers().lid().choices().stream().findFirst();
        return new Label(
                envelope,
                concern.id(),
                concern.step(),
                concern.isUrgent(),
                concern.isFinished(),
                lid.map(Lid::name).orElse(""),
                concern.origin().input() == Origin.Input.STAFF,
                concern.origin().kiosk());
    }
}
