package org.lidsdown.domain.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.chart.Arrow;

/**
 * Where somebody stands on a chart and how they came there: a value. An answer gives the next walk,
 * or says that it is out of step; the walk itself never changes.
 */
public final class Walk implements Step {
    private final Standing here;
    private final @Nullable Walk before;
    private final @Nullable Exit taken;

    Walk(Standing here, @Nullable Walk before, @Nullable Exit taken) {
        this.here = here;
        this.before = before;
        this.taken = taken;
    }

    /**
     * The boxes at which the walk stands: one, or several that run beside each other; none at its
     * end.
     */
    public Set<String> boxes() {
        return Collections.unmodifiableSet(here.boxes());
    }

    /** Whether the walk stands at this box now. */
    public boolean standsAt(String box) {
        return here.exits().containsKey(box);
    }

    /** Whether the walk has come to its end. */
    public boolean ended() {
        return here.ended();
    }

    /** The answers that this box takes now; none where the walk does not stand there. */
    public Set<String> answers(String box) {
        Map<String, Exit> exits = here.exits().get(box);
        return exits == null ? Set.of() : Collections.unmodifiableSet(exits.keySet());
    }

    /**
     * Answers a box: {@code settled} for duties, {@code next} for a notice, the answer's id for a
     * question.
     */
    public Step answer(String box, String answer) {
        Map<String, Exit> exits = here.exits().get(box);
        Exit exit = exits == null ? null : exits.get(answer);
        if (exit == null) {
            return new OutOfStep(box, answer, boxes());
        }
        return new Walk(exit.from(here), this, exit);
    }

    /** The arrows taken so far, the first one first. */
    public List<Arrow> taken() {
        List<Arrow> arrows = new ArrayList<>();
        Walk walk = this;
        while (walk.before != null && walk.taken != null) {
            arrows.add(walk.taken.arrow());
            walk = walk.before;
        }
        Collections.reverse(arrows);
        return arrows;
    }

    /** Whether the walk stands at this box or has come by it. */
    public boolean cameBy(String box) {
        return back(box).isPresent();
    }

    /** The walk as it was when it last stood at this box; nothing where it never did. */
    public Optional<Walk> back(String box) {
        Walk walk = this;
        while (walk != null && !walk.standsAt(box)) {
            walk = walk.before;
        }
        while (walk != null && walk.before != null && walk.before.standsAt(box)) {
            walk = walk.before;
        }
        return Optional.ofNullable(walk);
    }

    Standing here() {
        return here;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Walk walk
                && walk.here.leaves().equals(here.leaves())
                && walk.taken().equals(taken());
    }

    @Override
    public int hashCode() {
        return 31 * here.leaves().hashCode() + taken().hashCode();
    }

    @Override
    public String toString() {
        return "at " + here.leaves();
    }
}
