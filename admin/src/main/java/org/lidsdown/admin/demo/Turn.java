package org.lidsdown.admin.demo;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.duty.Deadline;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Move;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;

/** What the coordinator does next with an incident. */
final class Turn {
    private final Incident incident;
    private final Cast cast;
    private final RandomGenerator chance;
    private final List<Move> moves;

    Turn(Incident incident, Cast cast, SchoolCalendar calendar, RandomGenerator chance) {
        this.incident = incident;
        this.cast = cast;
        this.chance = chance;
        this.moves = incident.moves(calendar);
    }

    /**
     * Who plays in the plot, and what the years before say of them.
     *
     * @param concern what a pupil told, where one did
     * @param persistent whether a pupil was an instigator often enough before
     */
    record Cast(
            Plot plot, List<Pupil> pupils, Optional<UUID> concern, Predicate<PupilId> persistent) {}

    Act next() {
        return moves.stream()
                .flatMap(move -> toClassify(move).stream())
                .findFirst()
                .or(() -> moves.stream().flatMap(m -> toDecide(m).stream()).findFirst())
                .or(() -> urgentFirst().flatMap(m -> toSettle(m).stream()).findFirst())
                .or(this::toAddPupil)
                .or(() -> moves.stream().flatMap(m -> toGoOn(m).stream()).findFirst())
                .orElseGet(() -> new Act.Closed(Changes.any(chance)));
    }

    Duration pause(Act act) {
        long minutes =
                switch (act) {
                    case Act.DutySettled settled -> pauseBefore(settled.duty());
                    case Act.Closed _ -> 60 + chance.nextInt(600);
                    case Act.WentOn(String box, var pupil, String because) ->
                            box.equals("pupils") ? 600 + chance.nextInt(4_000) : 5;
                    default -> 2 + chance.nextInt(25);
                };
        return Duration.ofMinutes(minutes);
    }

    private long pauseBefore(String duty) {
        boolean late = chance.nextInt(100) < 9;
        return switch (duty) {
            case "P04", "P26", "O02", "O03" -> 5 + chance.nextInt(40);
            case "P17" -> late ? 4_500 : 60 + chance.nextInt(900);
            case "P25", "P30" -> late ? 6_000 : 60 + chance.nextInt(1_800);
            case "P11" -> late ? 5_000 : 120 + chance.nextInt(1_200);
            case "O01" -> late ? 12_000 : 300 + chance.nextInt(4_000);
            case "P32" -> 3_000 + chance.nextInt(12_000);
            default -> 20 + chance.nextInt(700);
        };
    }

    private Stream<Move> urgentFirst() {
        return moves.stream()
                .sorted(
                        Comparator.comparing(
                                move -> !(move instanceof Move.Settle s && isUrgent(s))));
    }

    private static boolean isUrgent(Move.Settle settle) {
        return settle.duty().duty().deadline() instanceof Deadline.AtOnce;
    }

    private Optional<Act> toClassify(Move move) {
        return move instanceof Move.Classify(var legend, boolean done) && !done
                ? Optional.of(
                        new Act.Classified(
                                legend.id(),
                                Set.of(
                                        legend.id().equals("kinds")
                                                ? cast.plot().kind()
                                                : cast.plot().fourC())))
                : Optional.empty();
    }

    private Optional<Act> toDecide(Move move) {
        if (!(move instanceof Move.Decide(var fact, var pupil, String box))) {
            return Optional.empty();
        }
        boolean holds =
                switch (fact.id()) {
                    case "at-risk" -> cast.plot().illegal() || chance.nextInt(100) < 6;
                    case "serious" -> cast.plot().illegal() || chance.nextInt(100) < 25;
                    case "persistent" -> cast.persistent().test(pupil.orElseThrow());
                    default -> cast.plot().criteria().contains(fact.id());
                };
        return Optional.of(
                new Act.FactDecided(
                        fact.id(), holds, pupil, fact.counted() ? "Counted by the log" : ""));
    }

    private Optional<Act> toSettle(Move move) {
        if (!(move instanceof Move.Settle(DutyStanding duty))
                || duty.state() != DutyStanding.State.DUE) {
            return Optional.empty();
        }
        boolean optional = duty.duty().need() instanceof Need.IfApplies;
        boolean passedOver = duty.duty().need() instanceof Need.OneOf && chance.nextInt(3) > 0;
        if (passedOver && !duty.duty().id().equals("P24")) {
            return Optional.empty();
        }
        boolean notNeeded = optional && chance.nextInt(100) < 45;
        return Optional.of(
                new Act.DutySettled(
                        duty.duty().id(),
                        duty.pupil(),
                        notNeeded ? Act.Settlement.NOT_NEEDED : Act.Settlement.DONE,
                        notNeeded ? "Talked about it; not needed this time." : words(duty)));
    }

    private String words(DutyStanding duty) {
        return duty.duty().id().equals("P32") ? "Looked at it together." : "";
    }

    private Optional<Act> toAddPupil() {
        boolean recorded = incident.walk().cameBy("breach");
        return cast.pupils().stream()
                .filter(pupil -> recorded && !incident.branches().containsKey(pupil.id()))
                .findFirst()
                .map(pupil -> new Act.PupilAdded(pupil.id(), pupil.band()));
    }

    private Optional<Act> toGoOn(Move move) {
        return switch (move) {
            case Move.Answer(var question, var pupil) ->
                    Optional.of(
                            new Act.Answered(
                                    question.id(), answer(question.id(), pupil), pupil, ""));
            case Move.GoOn(var box, var pupil) -> Optional.of(new Act.WentOn(box.id(), pupil, ""));
            default -> noPupils();
        };
    }

    private Optional<Act> noPupils() {
        return cast.pupils().isEmpty() && incident.walk().standsAt("pupils")
                ? Optional.of(
                        new Act.WentOn(
                                "pupils", Optional.empty(), "Seen by staff before any pupil."))
                : Optional.empty();
    }

    private String answer(String box, Optional<PupilId> pupil) {
        return switch (box) {
            case "breach" -> cast.plot().technical() ? "technical" : "safeguarding";
            case "possibly-illegal" -> cast.plot().illegal() ? "yes" : "no";
            case "staff-involved" -> cast.plot().staff() ? "yes" : "no";
            default -> cast.plot().roles().get(indexOf(pupil));
        };
    }

    private int indexOf(Optional<PupilId> pupil) {
        return cast.pupils().stream().map(Pupil::id).toList().indexOf(pupil.orElseThrow());
    }
}
