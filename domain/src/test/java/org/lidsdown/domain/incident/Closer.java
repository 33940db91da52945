package org.lidsdown.domain.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.people.PupilId;

/** Takes an incident to its end from wherever it stands, by the moves that it offers alone. */
final class Closer {
    private static final int MOST_MOVES = 1_000;

    private final Random random;

    Closer(Random random) {
        this.random = random;
    }

    Incident close(Incident from, Instant since) {
        Incident now = from;
        for (int i = 1; !now.closed(); i++) {
            if (i > MOST_MOVES) {
                throw new AssertionError("still open after " + i + " moves at " + now.walk());
            }
            Act act = onward(now);
            now =
                    switch (now.propose(act, AnIncident.BY, since.plusSeconds(i))) {
                        case Outcome.Accepted(Entry entry, Incident next) -> next;
                        case Outcome.Refused(Refusal refusal) ->
                                throw new AssertionError(act + " was offered; " + refusal);
                    };
        }
        return now;
    }

    private Act onward(Incident now) {
        List<Act> acts =
                new ArrayList<>(
                        now.moves(AnIncident.CALENDAR).stream().flatMap(this::onward).toList());
        if (acts.isEmpty()) {
            acts.addAll(withoutPupils(now));
        }
        if (acts.isEmpty()) {
            throw new AssertionError(
                    "stuck at %s and %s".formatted(now.walk(), now.branches().values()));
        }
        return acts.get(random.nextInt(acts.size()));
    }

    /** What a move that leads on can be; nothing for those that lead back or round. */
    private Stream<Act> onward(Move move) {
        return switch (move) {
            case Move.Classify classify when classify.done() -> Stream.empty();
            case Move.Settle settle when !settle.duty().open() -> Stream.empty();
            case Move.SendBack _, Move.AddPupil _, Move.Reopen _ -> Stream.empty();
            default -> Stream.of(act(move));
        };
    }

    /** One act that makes the move. */
    Act act(Move move) {
        return switch (move) {
            case Move.Answer(Box.Question question, var pupil) ->
                    new Act.Answered(question.id(), any(question.answers()).id(), pupil, "");
            case Move.Classify(Legend legend, boolean _) ->
                    new Act.Classified(legend.id(), Set.of(any(legend.choices()).id()));
            case Move.Decide(var fact, var pupil, String _) ->
                    new Act.FactDecided(fact.id(), random.nextBoolean(), pupil, "");
            case Move.Settle(DutyStanding duty) -> settled(duty);
            case Move.GoOn(Box box, var pupil) -> new Act.WentOn(box.id(), pupil, "");
            case Move.AddPupil _ ->
                    new Act.PupilAdded(new PupilId("P-" + random.nextInt(1_000_000)), "Year 9");
            case Move.SendBack(List<Box> boxes, var pupil) ->
                    new Act.SentBack(any(boxes).id(), pupil, "Another answer");
            case Move.Close _ -> new Act.Closed("");
            case Move.Reopen _ -> new Act.Reopened("News");
        };
    }

    private Act settled(DutyStanding duty) {
        boolean needed = !(duty.duty().need() instanceof Need.IfApplies) || random.nextBoolean();
        return new Act.DutySettled(
                duty.duty().id(),
                duty.pupil(),
                needed ? Settlement.DONE : Settlement.NOT_NEEDED,
                needed ? "" : "Not this time");
    }

    private static List<Act> withoutPupils(Incident now) {
        Optional<Box> each =
                now.chart().boxes().stream()
                        .filter(Box.EachPupil.class::isInstance)
                        .filter(box -> now.walk().standsAt(box.id()))
                        .findFirst();
        return each
                .filter(box -> now.holding(box, Optional.empty()).isPresent())
                .<Act>map(box -> new Act.WentOn(box.id(), Optional.empty(), "No pupil was there"))
                .stream()
                .toList();
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
