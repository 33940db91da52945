package org.lidsdown.domain.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to the school, as far as the flow chart and the safety log need to know. */
public enum Role {
    ONLINE_SAFETY_COORDINATOR("Online safety coordinator"),
    DSL("Designated safeguarding lead"),
    SENIOR_LEADER("Senior leader"),
    HEAD("Head of school"),
    FORM_TEACHER("Form teacher"),
    PCSO("School PCSO"),
    TECHNICIAN("Technician"),
    STAFF("Member of staff"),
    GOVERNOR("Governor"),
    CHAIR_OF_GOVERNORS("Chair of governors");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The role as people at school say it. */
    public String title() {
        return title;
    }

    /** The role as files and tables write it, such as {@code online-safety-coordinator}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether this person's role may take an incident or a kept file out of the log, on paper or as
     * a file (security.md §5.2, row Export).
     */
    public boolean mayExport() {
        return this == DSL || this == HEAD || this == CHAIR_OF_GOVERNORS;
    }

    /** The role that is written so, or nothing where no role is. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
