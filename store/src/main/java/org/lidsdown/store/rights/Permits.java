package org.lidsdown.store.rights;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.rights.Rights;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.keys.Recoveries;
import org.lidsdown.store.keys.Ring;
import org.lidsdown.store.people.StoredPeople;

/**
 * What whoever is in may do, by their role; the second fence behind the keys. Where nobody is in, a
 * program works for itself: it opens nothing, and is not held up here.
 */
public final class Permits {
    private final Ring ring;
    private final StoredPeople people;

    /** What these people may do, of whom one is in. */
    public Permits(Ring ring, StoredPeople people) {
        this.ring = ring;
        this.people = people;
    }

    /** Why whoever is in cannot do this in this name; nothing where they can. */
    public Optional<Refusal> refusal(Right right, String by) {
        return ring.keys()
                .owner()
                .filter(me -> !me.equals(by) || !of(me).contains(right))
                .map(_ -> new Refusal.NotYours());
    }

    /** Throws where whoever is in cannot do this in this name; nothing was changed then. */
    public void check(Right right, String by) {
        refusal(right, by)
                .ifPresent(_ -> {
                    throw new StoreException(
                            "Your role may not do this, so nothing was changed; ask the designated safeguarding lead or the head.",
                            "not-yours",
                            null);
                });
    }

    /** Who is in, by their id; nobody, where a program works for itself. */
    public Optional<String> whoIsIn() {
        return ring.keys().owner();
    }

    /** Whether whoever is in may do this. */
    public boolean has(Right right) {
        return ring.keys().owner().map(me -> of(me).contains(right)).orElse(true);
    }

    /** Whoever came in with the recovery sheet may do everything; whoever has left, nothing. */
    private Set<Right> of(String me) {
        return me.equals(Recoveries.HOLDER)
                ? EnumSet.allOf(Right.class)
                : people.present(me)
                        .map(Staff::role)
                        .map(Rights::of)
                        .orElseGet(() -> EnumSet.noneOf(Right.class));
    }
}
