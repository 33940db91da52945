package org.lidsdown.kiosk.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;

/** What one pupil is telling just now; it lives in memory and leaves it only sealed. */
public final class Telling {

    private final UUID id = UUID.randomUUID();
    private final Supplier<Origin> origin;
    private final Clock clock;
    private final Instant started;
    private final List<Concern.Visit> visits = new ArrayList<>();
    private Answers answers = Answers.none();
    private Concern.State state = Concern.State.STARTED;
    private Concern.Help help = Concern.Help.NO;
    private int steps;

    /** A telling that begins now; where and how it is told may change while it is told. */
    public Telling(Supplier<Origin> origin, Clock clock) {
        this.origin = origin;
        this.clock = clock;
        this.started = clock.instant();
    }

    public UUID id() {
        return id;
    }

    public Answers answers() {
        return answers;
    }

    /** Whether anything of it was ever saved. */
    public boolean isBegun() {
        return steps > 0;
    }

    /** Whether the pupil told it to its end. */
    public boolean isFinished() {
        return state == Concern.State.FINISHED;
    }

    /** Notes that this screen came up. */
    public void visit(Token screen) {
        if (visits.size() < Concern.MOST_VISITS) {
            visits.add(new Concern.Visit(screen, clock.instant()));
        }
    }

    /** Tells one thing more, or another thing than before. */
    public void tell(UnaryOperator<Answers> change) {
        answers = change.apply(answers);
    }

    /** Asks for help at once, or takes that back. */
    public void ask(Concern.Help asked) {
        help = asked;
    }

    /** Comes to its end. */
    public void finish() {
        state = Concern.State.FINISHED;
    }

    /** The next step to be saved: everything told so far. */
    public Concern nextStep() {
        steps++;
        return new Concern(
                id,
                steps,
                new Concern.Progress(started, clock.instant(), state, help),
                origin.get(),
                answers,
                visits);
    }
}
