package org.lidsdown.admin.kiosks;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Pupils;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;

/**
 * Whom a new kiosk shows: the pupils who are at the kiosks, and the grown-ups whom a pupil may ask
 * to talk to.
 */
public record Faces(Pupils all, People people) {
    private static final Set<Role> LISTENERS =
            EnumSet.of(
                    Role.ONLINE_SAFETY_COORDINATOR,
                    Role.DSL,
                    Role.SENIOR_LEADER,
                    Role.HEAD,
                    Role.FORM_TEACHER);
    private static final int LONGEST_NAME = 20;
    private static final int PICTURES = 8;

    /** The pupils, each under a word that leads back to the pseudonym. */
    List<Plan.Shown> pupils() {
        return all.atKiosk().stream()
                .map(one ->
                        new Plan.Shown(
                                token(one.pupil().code()), one.picture(), one.name(), one.manner()))
                .toList();
    }

    /** The grown-ups, with one of eight faces each. */
    List<Plan.Shown> staff() {
        List<Staff> listening =
                people.all().stream()
                        .filter(one -> LISTENERS.contains(one.role()))
                        .filter(one -> one.name().length() <= LONGEST_NAME)
                        .limit(PICTURES)
                        .toList();
        return IntStream.range(0, listening.size())
                .mapToObj(at ->
                        new Plan.Shown(
                                token(listening.get(at).id()),
                                "grown-up-" + (at + 1),
                                listening.get(at).name()))
                .toList();
    }

    private static Token token(String id) {
        return new Token(id.toLowerCase(Locale.ROOT).replace('.', '-'));
    }
}
