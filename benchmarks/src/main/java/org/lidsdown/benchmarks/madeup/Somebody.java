package org.lidsdown.benchmarks.madeup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Move;
import org.lidsdown.domain.people.PupilId;

/** Takes incidents along the chart by lot, hardly ever back, until they are closed. */
public final class Somebody {
    private static final List<String> BANDS = List.of("Years 7 to 9", "Years 10 and 11");
    private static final int PUPILS = 400;
    private static final int MOST = 3;

    private final SchoolCalendar calendar;
    private final Random random;
    private final Chatter chatter;

    /** Somebody who decides as these draws come out. */
    public Somebody(SchoolCalendar calendar, Random random) {
        this.calendar = calendar;
        this.random = random;
        this.chatter = new Chatter(random);
    }

    /** What somebody would do next; nothing where the incident is closed. */
    public Optional<Act> next(Incident incident) {
        List<Move> moves = new ArrayList<>(incident.moves(calendar));
        int pupils = incident.branches().size();
        moves.removeIf(move ->
                switch (move) {
                    case Move.Reopen _ -> true;
                    case Move.SendBack _ -> random.nextInt(30) > 0;
                    case Move.Classify(Legend _, boolean done) -> done;
                    case Move.AddPupil _ -> random.nextInt(8) >= MOST - pupils;
                    case Move.GoOn(var box, var _) -> box instanceof Box.EachPupil && pupils == 0;
                    default -> false;
                });
        boolean notes = random.nextInt(12) == 0 || moves.isEmpty();
        return incident.closed() ? Optional.empty() : Optional.of(notes ? note() : act(one(moves)));
    }

    /** A note. */
    public Act note() {
        return new Act.NoteWritten(chatter.some());
    }

    private Act act(Move move) {
        return switch (move) {
            case Move.Answer(var question, var pupil) ->
                    new Act.Answered(
                            question.id(), one(question.answers()).id(), pupil, chatter.some());
            case Move.Classify(Legend legend, boolean _) ->
                    new Act.Classified(legend.id(), some(legend));
            case Move.Decide(var fact, var pupil, String _) ->
                    new Act.FactDecided(fact.id(), random.nextBoolean(), pupil, chatter.some());
            case Move.Settle(var duty) ->
                    new Act.DutySettled(
                            duty.duty().id(), duty.pupil(), Settlement.DONE, chatter.some());
            case Move.GoOn(var box, var pupil) -> new Act.WentOn(box.id(), pupil, "");
            case Move.AddPupil _ -> new Act.PupilAdded(pupil(), one(BANDS));
            case Move.SendBack(var boxes, Optional<PupilId> pupil) ->
                    new Act.SentBack(boxes.getFirst().id(), pupil, chatter.some());
            case Move.Close _ -> new Act.Closed(chatter.some());
            case Move.Reopen _ -> new Act.Reopened(chatter.some());
        };
    }

    private PupilId pupil() {
        return new PupilId("P-%04d".formatted(1 + random.nextInt(PUPILS)));
    }

    private Set<String> some(Legend legend) {
        Set<String> chosen = new HashSet<>(Set.of(one(legend.choices()).id()));
        if (random.nextInt(3) == 0) {
            chosen.add(one(legend.choices()).id());
        }
        return chosen;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
