package org.lidsdown.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Move;
import org.lidsdown.domain.people.PupilId;

/** Takes incidents along the chart by moves that are drawn by lot, always the same for a seed. */
final class AtRandom {
    private final Random random;
    private final Store store;

    AtRandom(Store store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    /** An incident that was opened and taken along so many moves. */
    Incident incident(int moves) {
        Incident incident = ALog.opened(store, "an incident by lot " + random.nextInt(1_000));
        for (int i = 0; i < moves; i++) {
            incident = moved(incident, act(incident));
        }
        return incident;
    }

    private Incident moved(Incident incident, Act act) {
        return switch (store.incidents().append(incident, act, ALog.KHAN)) {
            case Appending.Appended(Incident now) -> now;
            case Appending.Refused _ -> incident;
            case Appending.SomebodyWroteFirst _ -> throw new AssertionError("nobody else writes");
        };
    }

    /** An incident that was taken along, by whatever is possible, until it stands at this box. */
    static Incident until(Store store, Incident incident, String box) {
        AtRandom lot = new AtRandom(store, 1);
        Incident moved = incident;
        while (!moved.walk().standsAt(box)) {
            List<Move> moves = new ArrayList<>(moved.moves(store.calendar()));
            moves.removeIf(move -> move instanceof Move.SendBack || move instanceof Move.AddPupil);
            Move forward =
                    moves.stream()
                            .filter(Move.GoOn.class::isInstance)
                            .findFirst()
                            .orElseGet(() -> lot.one(moves));
            moved = lot.moved(moved, lot.act(forward));
        }
        return moved;
    }

    private Act act(Incident incident) {
        int lot = random.nextInt(20);
        if (lot == 0 && !incident.closed()) {
            return new Act.ConcernLinked(new UUID(7, random.nextInt(5)));
        }
        if (lot == 1) {
            return new Act.NoteWritten("a note");
        }
        return act(one(likely(incident.moves(store.calendar()))));
    }

    /** Going back is rarer than going on, so that some come to their end. */
    private List<Move> likely(List<Move> moves) {
        List<Move> likely = new ArrayList<>(moves);
        if (random.nextInt(6) > 0) {
            likely.removeIf(move -> move instanceof Move.SendBack || move instanceof Move.AddPupil);
        }
        return likely.isEmpty() ? moves : likely;
    }

    private Act act(Move move) {
        return switch (move) {
            case Move.Answer(var question, var pupil) ->
                    new Act.Answered(question.id(), one(question.answers()).id(), pupil, "so");
            case Move.Classify(Legend legend, boolean _) ->
                    new Act.Classified(legend.id(), some(legend));
            case Move.Decide(var fact, var pupil, String _) ->
                    new Act.FactDecided(fact.id(), random.nextBoolean(), pupil, "so");
            case Move.Settle(var duty) ->
                    new Act.DutySettled(
                            duty.duty().id(),
                            duty.pupil(),
                            random.nextInt(4) > 0 ? Settlement.DONE : Settlement.NOT_NEEDED,
                            "so");
            case Move.GoOn(var box, var pupil) -> new Act.WentOn(box.id(), pupil, "nobody");
            case Move.AddPupil _ ->
                    new Act.PupilAdded(
                            new PupilId("P-000" + random.nextInt(5)),
                            one(List.of("Years 7 to 9", "Years 10 and 11")));
            case Move.SendBack(var boxes, Optional<PupilId> pupil) ->
                    new Act.SentBack(one(boxes).id(), pupil, "once more");
            case Move.Close _ -> new Act.Closed("we changed this");
            case Move.Reopen _ -> new Act.Reopened("something came up");
        };
    }

    private Set<String> some(Legend legend) {
        Set<String> chosen = new HashSet<>();
        do {
            chosen.add(one(legend.choices()).id());
        } while (random.nextBoolean());
        return chosen;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
