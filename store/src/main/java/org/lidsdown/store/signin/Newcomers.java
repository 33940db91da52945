package org.lidsdown.store.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.letters.Letters;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.PasswordRule;
import org.lidsdown.domain.signin.Reason;
import org.lidsdown.store.keys.Recoveries;
import org.lidsdown.store.people.StoredPeople;

/** Whether somebody can be let in under this name, with this password. */
final class Newcomers {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SCHOOL = 120;
    private static final Set<String> TAKEN =
            Set.of("unknown", "kiosk", "lids-down", Recoveries.HOLDER);

    private final StoredPeople people;

    Newcomers(StoredPeople people) {
        this.people = people;
    }

    /** Why not; nothing where they can. */
    Optional<Reason> fault(Staff staff, char[] password, String school) {
        String id = staff.id();
        if (!isId(id)) {
            return Optional.of(Reason.SIGN_IN_NAME);
        }
        if (!Letters.areAName(staff.name(), LONGEST_NAME)) {
            return Optional.of(Reason.NAME);
        }
        boolean reserved = TAKEN.contains(id) || KeyName.of(id).isPresent();
        if (reserved || people.find(id).isPresent()) {
            return Optional.of(Reason.SIGN_IN_NAME_TAKEN);
        }
        return fault(password, staff, school);
    }

    /** Whether anybody can sign in with this, as typed: it is asked of no database otherwise. */
    static boolean isId(String typed) {
        return typed.length() <= LONGEST_ID && ID.matcher(typed).matches();
    }

    /** Why this cannot be their password; nothing where it can. */
    static Optional<Reason> fault(char[] password, Staff staff, String school) {
        return PasswordRule.fault(password, List.of(staff.name(), staff.id(), school));
    }

    static boolean isSchool(String school) {
        return Letters.areAName(school, LONGEST_SCHOOL);
    }
}
