package org.lidsdown.store.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Taken;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Walk;

/**
 * The countable facts of one incident, computed from its entries alone: the same incident under the
 * same calendar always has the same.
 */
record Projection(
        IncidentRow incident,
        Set<ChoiceRow> choices,
        Set<BranchRow> branches,
        Set<DutyRow> duties,
        Set<ArrowRow> arrows,
        Set<LinkRow> links) {
    private static final String BREACH = "breach";
    private static final String STAFF_INVOLVED = "staff-involved";
    private static final String PART = "role";

    /** The facts of an incident that begins so in the log. */
    static Projection of(Incident incident, Beginning beginning, SchoolCalendar calendar) {
        Set<ChoiceRow> choices = choicesOf(incident);
        List<DutyStanding> standings = incident.duties(calendar);
        return new Projection(
                whole(incident, beginning, standings),
                choices,
                branchesOf(incident),
                standings.stream()
                        .map(standing -> duty(incident.ref(), standing))
                        .collect(Collectors.toSet()),
                arrowsOf(incident),
                linksOf(incident));
    }

    private static IncidentRow whole(
            Incident incident, Beginning beginning, List<DutyStanding> standings) {
        IncidentRef ref = incident.ref();
        return new IncidentRow(
                ref.text(),
                ref.schoolYear(),
                ref.number(),
                beginning.seq(),
                incident.entries().getFirst().when().toEpochMilli(),
                closedMs(incident),
                incident.chart().edition().id(),
                incident.size(),
                incident.closed(),
                reopened(incident),
                incident.keeping().erased() ? null : nextDue(standings),
                String.join(" ", stands(incident)),
                choicesOf(incident).stream()
                        .map(ChoiceRow::choice)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                incident.branches().size(),
                answer(incident.walk(), BREACH).orElse(null),
                answer(incident.walk(), STAFF_INVOLVED).map("yes"::equals).orElse(null),
                incident.keeping().hands().id(),
                incident.keeping().held(),
                latest(incident.entries(), Act.Erased.class),
                beginning.sealedWords());
    }

    private static @Nullable Long closedMs(Incident incident) {
        return incident.closed() ? latest(incident.entries(), Act.Closed.class) : null;
    }

    private static @Nullable Long latest(List<Entry> entries, Class<? extends Act> kind) {
        return entries.reversed().stream()
                .filter(entry -> kind.isInstance(entry.act()))
                .findFirst()
                .map(entry -> entry.when().toEpochMilli())
                .orElse(null);
    }

    private static int reopened(Incident incident) {
        return (int)
                incident.entries().stream()
                        .filter(entry -> entry.act() instanceof Act.Reopened)
                        .count();
    }

    private static @Nullable LocalDate nextDue(List<DutyStanding> standings) {
        return standings.stream()
                .filter(DutyStanding::open)
                .flatMap(standing -> standing.dueBy().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Set<String> stands(Incident incident) {
        Set<String> boxes = new LinkedHashSet<>(new TreeSet<>(incident.walk().boxes()));
        incident.branches().values().forEach(walk -> boxes.addAll(new TreeSet<>(walk.boxes())));
        return boxes;
    }

    private static Optional<String> answer(Walk walk, String box) {
        return walk.taken().reversed().stream()
                .filter(arrow -> arrow.from().equals(box))
                .findFirst()
                .map(arrow -> arrow.answer());
    }

    private static Set<ChoiceRow> choicesOf(Incident incident) {
        String ref = incident.ref().text();
        Set<ChoiceRow> rows = new HashSet<>();
        for (Legend legend : incident.chart().margin().legends()) {
            incident.choices(legend.id())
                    .forEach(choice -> rows.add(new ChoiceRow(ref, legend.id(), choice)));
        }
        return rows;
    }

    private static Set<BranchRow> branchesOf(Incident incident) {
        String ref = incident.ref().text();
        Set<BranchRow> rows = new HashSet<>();
        incident.branches()
                .forEach((pupil, walk) ->
                        rows.add(
                                new BranchRow(
                                        ref,
                                        pupil.code(),
                                        incident.bands().getOrDefault(pupil, ""),
                                        answer(walk, PART).orElse(null),
                                        walk.ended())));
        return rows;
    }

    private static DutyRow duty(IncidentRef ref, DutyStanding standing) {
        return new DutyRow(
                ref.text(),
                standing.duty().id(),
                standing.box(),
                code(standing.pupil()),
                standing.state().name(),
                standing.dueSince().map(Instant::toEpochMilli).orElse(null),
                standing.dueBy().orElse(null),
                standing.settledBy().map(Entry::when).map(Instant::toEpochMilli).orElse(null),
                standing.settledBy()
                        .flatMap(entry ->
                                entry.act() instanceof Act.DutySettled act
                                        ? Optional.of(act.how().name())
                                        : Optional.empty())
                        .orElse(null));
    }

    private static Set<ArrowRow> arrowsOf(Incident incident) {
        Set<ArrowRow> rows = new HashSet<>();
        for (Taken taken : incident.taken()) {
            String pupil = code(taken.pupil());
            int place = (int) rows.stream().filter(row -> row.pupil().equals(pupil)).count() + 1;
            rows.add(
                    new ArrowRow(
                            incident.ref().text(),
                            pupil,
                            place,
                            taken.arrow().id(),
                            taken.when().toEpochMilli()));
        }
        return rows;
    }

    private static Set<LinkRow> linksOf(Incident incident) {
        return incident.entries().stream()
                .flatMap(entry ->
                        entry.act() instanceof Act.ConcernLinked act
                                ? Stream.of(act.concern().toString())
                                : Stream.empty())
                .map(concern -> new LinkRow(concern, incident.ref().text()))
                .collect(Collectors.toSet());
    }

    private static String code(Optional<PupilId> pupil) {
        return pupil.map(PupilId::code).orElse("");
    }
}
