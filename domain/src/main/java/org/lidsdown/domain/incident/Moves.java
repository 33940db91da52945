package org.lidsdown.domain.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Walk;

/** Lists what can be done with an incident as it stands. */
final class Moves {
    private final Story story;
    private final Rules rules;
    private final Facts facts;
    private final DutyJudge judge;
    private final SchoolCalendar calendar;
    private final List<Move> moves = new ArrayList<>();

    Moves(Story story, SchoolCalendar calendar) {
        this.story = story;
        this.rules = new Rules(story);
        this.facts = new Facts(story);
        this.judge = new DutyJudge(story);
        this.calendar = calendar;
    }

    List<Move> all() {
        if (story.keeping.erased()) {
            return List.of();
        }
        if (story.closed) {
            return List.of(new Move.Reopen());
        }
        ofWalk(story.trunk, Optional.empty());
        story.branches.forEach((pupil, branch) -> ofWalk(branch, Optional.of(pupil)));
        if (story.chart().eachPupil().isPresent()) {
            moves.add(new Move.AddPupil());
        }
        if (rules.refusal(new Act.Closed("")).isEmpty()) {
            moves.add(new Move.Close());
        }
        return List.copyOf(moves);
    }

    private void ofWalk(Walk walk, Optional<PupilId> pupil) {
        for (Box box : story.chart().boxes()) {
            if (walk.standsAt(box.id())) {
                ofBox(box, pupil);
            } else {
                settles(box, pupil);
            }
        }
        List<Box> back = boxesBehind(walk);
        if (!back.isEmpty()) {
            moves.add(new Move.SendBack(back, pupil));
        }
    }

    private List<Box> boxesBehind(Walk walk) {
        Set<String> behind = new LinkedHashSet<>();
        walk.taken().reversed().forEach(arrow -> behind.add(arrow.from()));
        behind.removeIf(walk::standsAt);
        return behind.stream().map(story.chart()::box).flatMap(Optional::stream).toList();
    }

    private void ofBox(Box box, Optional<PupilId> pupil) {
        switch (box) {
            case Box.Question question -> moves.add(new Move.Answer(question, pupil));
            case Box.Duties duties -> {
                classifications(duties);
                decisions(duties, pupil);
                settles(box, pupil);
                goOn(box, pupil);
            }
            case Box.EachPupil _, Box.Notice _ -> goOn(box, pupil);
            case Box.End _ -> {}
        }
    }

    private void classifications(Box.Duties box) {
        Set<Legend> wanted = new LinkedHashSet<>();
        box.asks().forEach(asked -> story.chart().legend(asked).ifPresent(wanted::add));
        box.duties().stream()
                .flatMap(duty -> factsOf(duty).stream())
                .flatMap(fact -> facts.legendOf(fact).stream())
                .forEach(wanted::add);
        wanted.stream()
                .map(legend -> new Move.Classify(legend, story.classes.containsKey(legend.id())))
                .forEach(moves::add);
    }

    private void decisions(Box.Duties box, Optional<PupilId> pupil) {
        Set<String> wanted = new LinkedHashSet<>(box.asks());
        box.duties().forEach(duty -> wanted.addAll(factsOf(duty)));
        wanted.stream()
                .flatMap(id -> story.chart().fact(id).stream())
                .filter(fact -> facts.decidedBy(fact.id(), pupil).isEmpty())
                .map(fact -> new Move.Decide(fact, about(fact, pupil), box.id()))
                .forEach(moves::add);
    }

    private static Optional<PupilId> about(Fact fact, Optional<PupilId> pupil) {
        return fact.aboutPupil() ? pupil : Optional.empty();
    }

    private static Collection<String> factsOf(Duty duty) {
        return switch (duty.need()) {
            case Need.When(Set<String> any) -> any;
            case Need.Unless(Set<String> any) -> any;
            case Need.Always _, Need.OneOf _, Need.IfApplies _ -> Set.of();
        };
    }

    private void settles(Box box, Optional<PupilId> pupil) {
        judge.of(box, pupil, calendar).stream()
                .filter(standing -> standing.settledBy().isEmpty() || standing.open())
                .map(Move.Settle::new)
                .forEach(moves::add);
    }

    private void goOn(Box box, Optional<PupilId> pupil) {
        if (rules.holding(box, pupil, "").isEmpty()) {
            moves.add(new Move.GoOn(box, pupil));
        }
    }
}
