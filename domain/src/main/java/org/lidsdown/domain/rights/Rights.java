package org.lidsdown.domain.rights;

import static org.lidsdown.domain.rights.Right.AGREE_TO_ERASE;
import static org.lidsdown.domain.rights.Right.ASK_TO_ERASE;
import static org.lidsdown.domain.rights.Right.AUDIT;
import static org.lidsdown.domain.rights.Right.BACKUPS;
import static org.lidsdown.domain.rights.Right.EXPORT;
import static org.lidsdown.domain.rights.Right.HAND_OVER;
import static org.lidsdown.domain.rights.Right.HOLD;
import static org.lidsdown.domain.rights.Right.KIOSKS;
import static org.lidsdown.domain.rights.Right.OPEN;
import static org.lidsdown.domain.rights.Right.READ;
import static org.lidsdown.domain.rights.Right.REPORTS;
import static org.lidsdown.domain.rights.Right.SHARE;
import static org.lidsdown.domain.rights.Right.WORK;

import java.util.EnumSet;
import java.util.Set;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.people.Role;

/** Which role has which rights. */
public final class Rights {
    private static final Set<Right> COORDINATOR =
            EnumSet.of(READ, OPEN, WORK, HAND_OVER, ASK_TO_ERASE, KIOSKS, BACKUPS, REPORTS, AUDIT);
    private static final Set<Right> CHAIR =
            EnumSet.of(
                    OPEN,
                    WORK,
                    HAND_OVER,
                    SHARE,
                    EXPORT,
                    HOLD,
                    ASK_TO_ERASE,
                    AGREE_TO_ERASE,
                    REPORTS);

    private Rights() {}

    /** Everything that somebody in this role may do. */
    public static Set<Right> of(Role role) {
        return switch (role) {
            case ONLINE_SAFETY_COORDINATOR -> EnumSet.copyOf(COORDINATOR);
            case DSL, HEAD -> EnumSet.allOf(Right.class);
            case SENIOR_LEADER -> EnumSet.of(OPEN, WORK, REPORTS);
            case CHAIR_OF_GOVERNORS -> EnumSet.copyOf(CHAIR);
            case TECHNICIAN -> EnumSet.of(OPEN, KIOSKS, BACKUPS);
            case GOVERNOR -> EnumSet.of(REPORTS);
            case FORM_TEACHER, PCSO, STAFF -> EnumSet.of(OPEN);
        };
    }

    /** Whether somebody in this role may do this. */
    public static boolean has(Role role, Right right) {
        return of(role).contains(right);
    }

    /** The right that it takes to write this act to an incident that one can read. */
    public static Right needed(Act act) {
        return switch (act) {
            case Act.HandedOver _ -> HAND_OVER;
            case Act.ReadBy _ -> SHARE;
            case Act.LegalHold _ -> HOLD;
            case Act.Erased _ -> AGREE_TO_ERASE;
            case Act.Opened _ -> OPEN;
            default -> WORK;
        };
    }
}
