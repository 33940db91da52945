package org.lidsdown.admin.now;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Walk;

/**
 * A box at which an incident or one of its pupils stands, with everything it asks for.
 *
 * @param box the box
 * @param pupil whose branch it is on
 * @param legends what it wants the incident classified by
 * @param facts what has to be known here, decided or not
 * @param duties its duties as they stand
 * @param holds what holds the walk here
 */
public record Station(
        Box box,
        Optional<PupilId> pupil,
        List<Legend> legends,
        List<Fact> facts,
        List<DutyStanding> duties,
        Optional<Refusal> holds) {
    /** Every box at which the incident, or one of its pupils, stands. */
    public static List<Station> of(
            Incident incident, Optional<PupilId> pupil, SchoolCalendar calendar) {
        Optional<Walk> walk = walk(incident, pupil);
        return incident.chart().boxes().stream()
                .filter(box -> walk.filter(w -> w.standsAt(box.id())).isPresent())
                .map(box -> of(incident, box, pupil, calendar))
                .toList();
    }

    /** The duties of boxes left behind that still wait. */
    public static List<DutyStanding> leftOpen(
            Incident incident, Optional<PupilId> pupil, SchoolCalendar calendar) {
        Optional<Walk> walk = walk(incident, pupil);
        return incident.duties(calendar).stream()
                .filter(duty -> duty.pupil().equals(pupil) && duty.open())
                .filter(duty -> walk.filter(w -> w.standsAt(duty.box())).isEmpty())
                .toList();
    }

    private static Optional<Walk> walk(Incident incident, Optional<PupilId> pupil) {
        return pupil.isEmpty() ? Optional.of(incident.walk()) : pupil.map(incident.branches()::get);
    }

    private static Station of(
            Incident incident, Box box, Optional<PupilId> pupil, SchoolCalendar calendar) {
        Chart chart = incident.chart();
        Set<String> asks = box instanceof Box.Duties duties ? duties.asks() : Set.of();
        return new Station(
                box,
                pupil,
                asks.stream().flatMap(id -> chart.legend(id).stream()).toList(),
                facts(chart, box, asks),
                incident.duties(calendar).stream()
                        .filter(duty -> duty.box().equals(box.id()) && duty.pupil().equals(pupil))
                        .toList(),
                incident.holding(box, pupil));
    }

    private static List<Fact> facts(Chart chart, Box box, Set<String> asks) {
        Set<String> wanted = new LinkedHashSet<>(asks);
        for (Duty duty : box.duties()) {
            switch (duty.need()) {
                case Need.When(Set<String> any) -> wanted.addAll(any);
                case Need.Unless(Set<String> any) -> wanted.addAll(any);
                case Need.Always _, Need.OneOf _, Need.IfApplies _ -> {}
            }
        }
        List<Fact> facts = new ArrayList<>();
        chart.margin().facts().stream()
                .filter(fact -> wanted.contains(fact.id()))
                .forEach(facts::add);
        return facts;
    }

    /** Whom a fact is about when it is decided here. */
    public Optional<PupilId> about(Fact fact) {
        return fact.aboutPupil() ? pupil : Optional.empty();
    }
}
