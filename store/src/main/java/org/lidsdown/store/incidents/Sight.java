package org.lidsdown.store.incidents;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.sealing.Seals;

/**
 * Which incidents whoever is in sees: those in the hands of their groups, and those that were
 * shared with them. Where nobody is in, a program works for itself and sees that they are there.
 *
 * @param all whether all are seen
 * @param hands the groups, as tables write them
 * @param shared the references of the shared ones
 */
public record Sight(boolean all, Set<String> hands, Set<String> shared) {
    private static final Sight EVERYTHING = new Sight(true, Set.of(), Set.of());

    /** What whoever is in sees now. */
    public static Sight of(Seals seals) {
        return seals.whoIsIn().isEmpty()
                ? EVERYTHING
                : new Sight(
                        false,
                        Arrays.stream(KeyGroup.values())
                                .filter(seals::opens)
                                .map(KeyGroup::id)
                                .collect(Collectors.toSet()),
                        seals.sharedWithMe());
    }

    /** Whether they see this incident, which is in these hands. */
    public boolean sees(String ref, String inHands) {
        return all || hands.contains(inHands) || shared.contains(ref);
    }

    /** Whether they see the incident of this reference, where there is one. */
    boolean sees(Database database, IncidentRef ref) {
        return all
                || database.read(IncidentMapper.class, mapper -> mapper.hands(ref.text()))
                        .filter(inHands -> sees(ref.text(), inHands))
                        .isPresent();
    }
}
