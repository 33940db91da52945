package org.lidsdown.store.incidents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All tables of facts. */
final class FactTables {
    private static final FactTable<IncidentRow> INCIDENT =
            new FactTable<>(
                    "incident",
                    projection -> Set.of(projection.incident()),
                    IncidentRow::ref,
                    FactTable.Statements.of(
                            FactMapper::insertIncident,
                            FactMapper::deleteIncident,
                            FactMapper::incidents));

    private static final List<FactTable<?>> DETAILS =
            List.of(
                    new FactTable<>(
                            "incident_choice",
                            Projection::choices,
                            ChoiceRow::incident,
                            FactTable.Statements.of(
                                    FactMapper::insertChoice,
                                    FactMapper::deleteChoice,
                                    FactMapper::choices)),
                    new FactTable<>(
                            "pupil_branch",
                            Projection::branches,
                            BranchRow::incident,
                            new FactTable.Statements<>(
                                    FactMapper::insertBranch,
                                    FactMapper::deleteBranch,
                                    FactMapper::branches,
                                    Optional.of(
                                            new FactTable.Rest<>(
                                                    BranchRow::key, FactMapper::updateBranch)))),
                    new FactTable<>(
                            "duty",
                            Projection::duties,
                            DutyRow::incident,
                            new FactTable.Statements<>(
                                    FactMapper::insertDuty,
                                    FactMapper::deleteDuty,
                                    FactMapper::duties,
                                    Optional.of(
                                            new FactTable.Rest<>(
                                                    DutyRow::key, FactMapper::updateDuty)))),
                    new FactTable<>(
                            "arrow_taken",
                            Projection::arrows,
                            ArrowRow::incident,
                            FactTable.Statements.of(
                                    FactMapper::insertArrow,
                                    FactMapper::deleteArrow,
                                    FactMapper::arrows)),
                    new FactTable<>(
                            "concern_link",
                            Projection::links,
                            LinkRow::incident,
                            FactTable.Statements.of(
                                    FactMapper::insertLink,
                                    FactMapper::deleteLink,
                                    FactMapper::links)));

    static final List<FactTable<?>> ALL =
            Stream.concat(Stream.of(INCIDENT), DETAILS.stream()).toList();

    private FactTables() {}

    /** Puts in the facts of a new incident. */
    static void insert(FactMapper mapper, Projection facts) {
        INCIDENT.change(mapper, Set.of(), INCIDENT.of().apply(facts));
        DETAILS.forEach(table -> insert(mapper, table, facts));
        facts.links().forEach(mapper::waitsNoLonger);
    }

    private static <R> void insert(FactMapper mapper, FactTable<R> table, Projection facts) {
        table.change(mapper, Set.of(), table.of().apply(facts));
    }

    /** Changes everything that differs but the incident's own row. */
    static void change(FactMapper mapper, Projection before, Projection after) {
        DETAILS.forEach(table -> change(mapper, table, before, after));
        after.links().stream()
                .filter(link -> !before.links().contains(link))
                .forEach(mapper::waitsNoLonger);
    }

    private static <R> void change(
            FactMapper mapper, FactTable<R> table, Projection before, Projection after) {
        table.change(mapper, table.of().apply(before), table.of().apply(after));
    }
}
