package org.lidsdown.domain.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Step;
import org.lidsdown.domain.walk.Walk;

/**
 * Says why an act does not fit an incident as it stands; an act without a refusal may be written.
 */
final class Rules {
    private static final SchoolCalendar NO_DAYS = new SchoolCalendar(List.of(), Set.of(), Set.of());

    private final Story story;
    private final DutyJudge judge;
    private final Facts facts;

    Rules(Story story) {
        this.story = story;
        this.judge = new DutyJudge(story);
        this.facts = new Facts(story);
    }

    Optional<Refusal> refusal(Act act) {
        if (act instanceof Act.Reopened ? !story.closed : act instanceof Act.Opened) {
            return Optional.of(new Refusal.IsOpen());
        }
        if (story.closed && !story.keeping.erased() && !fitsClosed(act)) {
            return Optional.of(new Refusal.IsClosed());
        }
        return story.keeping
                .refusal(act, story.closed)
                .or(() -> Words.refusal(act))
                .or(() -> misfit(act));
    }

    private static boolean fitsClosed(Act act) {
        return switch (act) {
            case Act.Reopened _, Act.NoteWritten _, Act.LinkedTo _, Act.OfHands _ -> true;
            default -> act instanceof Act.OfFiles && !(act instanceof Act.FileKept);
        };
    }

    private Optional<Refusal> misfit(Act act) {
        return switch (act) {
            case Act.Classified(String legend, Set<String> choices) -> classified(legend, choices);
            case Act.Answered answered -> answered(answered);
            case Act.FactDecided decided -> decided(decided);
            case Act.DutySettled settled -> settling(settled);
            case Act.WentOn wentOn -> wentOn(wentOn);
            case Act.PupilAdded(PupilId pupil, String _) -> added(pupil);
            case Act.SentBack sentBack -> sentBack(sentBack);
            case Act.Closed _ -> closed();
            case Act.EvidenceKept _, Act.NoteWritten _, Act.Reopened _ -> because(Words.of(act));
            case Act.FileKept(_, String words, _) -> because(words);
            case Act.TakenOut out -> because(out.because());
            case Act.Opened _,
                    Act.ConcernLinked _,
                    Act.LinkedTo _,
                    Act.ImageryTold _,
                    Act.OfHands _ ->
                    Optional.empty();
        };
    }

    private Optional<Refusal> classified(String legendId, Set<String> choices) {
        Optional<Legend> legend = story.chart().legend(legendId);
        if (legend.isEmpty()) {
            return Optional.of(new Refusal.NotOnTheChart(legendId));
        }
        Set<String> known =
                legend.get().choices().stream().map(Legend.Choice::id).collect(Collectors.toSet());
        if (choices.isEmpty()) {
            return Optional.of(new Refusal.Undecided(Set.of(legendId)));
        }
        return choices.stream()
                .filter(choice -> !known.contains(choice))
                .findFirst()
                .map(Refusal.NotOnTheChart::new);
    }

    private Optional<Refusal> answered(Act.Answered act) {
        if (!(story.chart().box(act.box()).orElse(null) instanceof Box.Question)) {
            return Optional.of(new Refusal.NotOnTheChart(act.box()));
        }
        return step(act.box(), act.answer(), act.pupil());
    }

    private Optional<Refusal> step(String box, String answer, Optional<PupilId> pupil) {
        return about(box, pupil).or(() -> step(box, answer, story.walk(pupil).orElseThrow()));
    }

    private static Optional<Refusal> step(String box, String answer, Walk walk) {
        if (!walk.standsAt(box)) {
            return Optional.of(new Refusal.NotHere(box, walk.boxes()));
        }
        return switch (walk.answer(box, answer)) {
            case Walk _ -> Optional.empty();
            case Step.OutOfStep _ ->
                    Optional.of(new Refusal.NoSuchAnswer(box, answer, walk.answers(box)));
        };
    }

    private Optional<Refusal> decided(Act.FactDecided act) {
        Optional<Fact> fact = story.chart().fact(act.fact());
        if (fact.isEmpty()) {
            return Optional.of(new Refusal.NotOnTheChart(act.fact()));
        }
        if (fact.get().aboutPupil() != act.pupil().isPresent()) {
            return Optional.of(new Refusal.PupilDoesNotFit());
        }
        return known(act.pupil());
    }

    /** Boxes of the part for each pupil want a pupil of the incident, and the others want none. */
    private Optional<Refusal> about(String box, Optional<PupilId> pupil) {
        boolean wanted = story.course.isForEachPupil(box);
        return wanted == pupil.isPresent()
                ? known(pupil)
                : Optional.of(new Refusal.PupilDoesNotFit());
    }

    private Optional<Refusal> known(Optional<PupilId> pupil) {
        return pupil.filter(p -> !story.branches.containsKey(p)).map(Refusal.UnknownPupil::new);
    }

    private Optional<Refusal> settling(Act.DutySettled act) {
        return story.chart()
                .duty(act.duty())
                .map(story.chart()::boxOf)
                .flatMap(box -> about(box.id(), act.pupil()))
                .or(() -> new DutyRules(story).refusal(act));
    }

    private Optional<Refusal> wentOn(Act.WentOn act) {
        Optional<Box> box = story.chart().box(act.box());
        if (box.isEmpty() || box.get() instanceof Box.Question || box.get() instanceof Box.End) {
            return Optional.of(new Refusal.NotOnTheChart(act.box()));
        }
        return step(act.box(), story.wayOn(act.box()), act.pupil())
                .or(() -> holding(box.get(), act.pupil(), act.because()));
    }

    /** What holds the walk at this box. */
    Optional<Refusal> holding(Box box, Optional<PupilId> pupil, String because) {
        return switch (box) {
            case Box.Duties duties ->
                    undecided(duties, pupil).or(() -> open(judge.of(box, pupil, NO_DAYS)));
            case Box.EachPupil _ -> pupils(because);
            case Box.Notice _, Box.Question _, Box.End _ -> Optional.empty();
        };
    }

    private Optional<Refusal> undecided(Box.Duties box, Optional<PupilId> pupil) {
        Set<String> missing = new LinkedHashSet<>();
        for (String asked : box.asks()) {
            boolean known =
                    story.classes.containsKey(asked) || facts.decidedBy(asked, pupil).isPresent();
            if (!known) {
                missing.add(asked);
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Undecided(missing));
    }

    private static Optional<Refusal> open(List<DutyStanding> standings) {
        List<DutyStanding> open = standings.stream().filter(DutyStanding::open).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Refusal.DutiesOpen(open));
    }

    private Optional<Refusal> pupils(String because) {
        Set<PupilId> onTheWay = story.pupilsOnTheWay();
        if (!onTheWay.isEmpty()) {
            return Optional.of(new Refusal.PupilsOpen(onTheWay));
        }
        return story.branches.isEmpty() && because.isBlank()
                ? Optional.of(new Refusal.NoPupils())
                : Optional.empty();
    }

    private Optional<Refusal> added(PupilId pupil) {
        if (story.chart().eachPupil().isEmpty()) {
            return Optional.of(new Refusal.PupilDoesNotFit());
        }
        return story.branches.containsKey(pupil)
                ? Optional.of(new Refusal.PupilThereAlready(pupil))
                : Optional.empty();
    }

    private Optional<Refusal> sentBack(Act.SentBack act) {
        if (story.chart().box(act.box()).isEmpty()) {
            return Optional.of(new Refusal.NotOnTheChart(act.box()));
        }
        return about(act.box(), act.pupil())
                .or(() -> goingBack(act.box(), story.walk(act.pupil()).orElseThrow()))
                .or(() -> because(act.because()));
    }

    private static Optional<Refusal> goingBack(String box, Walk walk) {
        if (walk.standsAt(box)) {
            return Optional.of(new Refusal.StandsThere(box));
        }
        return walk.cameBy(box) ? Optional.empty() : Optional.of(new Refusal.NeverThere(box));
    }

    private Optional<Refusal> closed() {
        if (!story.trunk.ended()) {
            return Optional.of(new Refusal.NotAtTheEnd(story.trunk.boxes()));
        }
        Set<PupilId> onTheWay = story.pupilsOnTheWay();
        return onTheWay.isEmpty()
                ? open(judge.all(NO_DAYS))
                : Optional.of(new Refusal.PupilsOpen(onTheWay));
    }

    private static Optional<Refusal> because(String words) {
        return words.isBlank() ? Optional.of(new Refusal.BecauseMissing()) : Optional.empty();
    }
}
