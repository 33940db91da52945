package org.lidsdown.admin.poster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Walk;

/**
 * What the poster shows of an incident.
 *
 * @param here the boxes at which it stands
 * @param passed the boxes that it came by and has left
 * @param taken the ids of the arrows on the way taken
 * @param standing which pupils stand at which box
 * @param duties how the duties of each box stand
 * @param chosen what it is classified as, by legend
 */
public record Progress(
        Set<String> here,
        Set<String> passed,
        Set<String> taken,
        Map<String, List<PupilId>> standing,
        Map<String, List<DutyStanding>> duties,
        Map<String, Set<String>> chosen) {
    /** A chart that nobody has begun to walk. */
    public static final Progress NONE =
            new Progress(Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), Map.of());

    /** The way of the incident with all its pupils, or with this one alone. */
    public static Progress of(Incident incident, Optional<PupilId> pupil, SchoolCalendar calendar) {
        Map<PupilId, Walk> walks = new TreeMap<>(incident.branches());
        pupil.ifPresent(one -> walks.keySet().retainAll(Set.of(one)));
        Set<String> here = new HashSet<>(incident.walk().boxes());
        Set<String> passed = new HashSet<>();
        Set<String> taken = new HashSet<>();
        Map<String, List<PupilId>> standing = standing(incident);
        walks.values().forEach(walk -> here.addAll(walk.boxes()));
        walks.values().forEach(walk -> note(incident, walk, passed, taken));
        note(incident, incident.walk(), passed, taken);
        passed.removeAll(here);
        incident.chart().eachPupil().ifPresent(frame -> leaveFrame(frame.id(), walks, here));
        return new Progress(
                here, passed, taken, standing, duties(incident, calendar, pupil), chosen(incident));
    }

    private static void note(Incident incident, Walk walk, Set<String> passed, Set<String> taken) {
        for (Box box : incident.chart().boxes()) {
            if (walk.cameBy(box.id()) || (box instanceof Box.End && walk.ended())) {
                passed.add(box.id());
            }
        }
        walk.taken().stream().map(Arrow::id).forEach(taken::add);
    }

    /** Where pupils are on their way, they stand at their own boxes rather than at the frame. */
    private static void leaveFrame(String frame, Map<PupilId, Walk> walks, Set<String> here) {
        if (walks.values().stream().anyMatch(walk -> !walk.ended())) {
            here.remove(frame);
        }
    }

    private static Map<String, List<PupilId>> standing(Incident incident) {
        Map<String, List<PupilId>> standing = new HashMap<>();
        incident.branches()
                .forEach((pupil, walk) ->
                        walk.boxes()
                                .forEach(box ->
                                        standing.merge(box, List.of(pupil), Progress::joined)));
        return standing;
    }

    private static List<PupilId> joined(List<PupilId> some, List<PupilId> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Map<String, List<DutyStanding>> duties(
            Incident incident, SchoolCalendar calendar, Optional<PupilId> pupil) {
        return incident.duties(calendar).stream()
                .filter(duty ->
                        pupil.isEmpty() || duty.pupil().isEmpty() || duty.pupil().equals(pupil))
                .collect(Collectors.groupingBy(DutyStanding::box));
    }

    private static Map<String, Set<String>> chosen(Incident incident) {
        return incident.chart().margin().legends().stream()
                .collect(Collectors.toMap(Legend::id, legend -> incident.choices(legend.id())));
    }

    /** Whether the incident stands at this box or has come by it. */
    boolean reached(String box) {
        return here.contains(box) || passed.contains(box);
    }
}
