package org.lidsdown.admin.school;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Course;

/** The safety log as far as it lives in memory. */
public final class InMemoryIncidents implements Incidents {
    private final NavigableMap<IncidentRef, Incident> all =
            new TreeMap<>(Comparator.reverseOrder());
    private final Course course;
    private final Clock clock;
    private final SchoolCalendar calendar;

    InMemoryIncidents(Course course, Clock clock, SchoolCalendar calendar) {
        this.course = course;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public synchronized Outcome open(String words, List<UUID> concerns, String by) {
        String year =
                SchoolCalendar.schoolYear(
                        LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
        int number =
                all.keySet().stream()
                                .filter(ref -> ref.schoolYear().equals(year))
                                .mapToInt(IncidentRef::number)
                                .max()
                                .orElse(0)
                        + 1;
        Outcome outcome =
                Incident.open(course, IncidentRef.of(year, number), words, by, clock.instant());
        for (UUID concern : concerns) {
            if (outcome instanceof Outcome.Accepted accepted) {
                outcome =
                        accepted.incident()
                                .propose(new Act.ConcernLinked(concern), by, clock.instant());
            }
        }
        if (outcome instanceof Outcome.Accepted(var _, Incident incident)) {
            all.put(incident.ref(), incident);
        }
        return outcome;
    }

    @Override
    public synchronized Optional<Incident> find(IncidentRef ref) {
        return Optional.ofNullable(all.get(ref));
    }

    @Override
    public synchronized Appending append(Incident seen, Act act, String by) {
        Incident now = all.get(seen.ref());
        if (now.size() != seen.size()) {
            return new Appending.SomebodyWroteFirst(now);
        }
        return switch (now.propose(act, by, clock.instant())) {
            case Outcome.Accepted(var _, Incident longer) -> {
                all.put(longer.ref(), longer);
                yield new Appending.Appended(longer);
            }
            case Outcome.Refused(var refusal) -> new Appending.Refused(refusal);
        };
    }

    /** Writes as somebody else would, from another console. */
    public Incident write(IncidentRef ref, Act act, String by) {
        return switch (append(find(ref).orElseThrow(), act, by)) {
            case Appending.Appended(Incident incident) -> incident;
            case Appending other -> throw new IllegalStateException(other.toString());
        };
    }

    @Override
    public synchronized List<LogLine> lines(LogFilter filter, int from, int count) {
        return shown(filter).skip(from).limit(count).toList();
    }

    @Override
    public synchronized int count(LogFilter filter) {
        return (int) shown(filter).count();
    }

    @Override
    public synchronized List<LogLine> due(LocalDate until, int most) {
        return shown(LogFilter.OPEN)
                .filter(line -> line.nextDue().filter(day -> !day.isAfter(until)).isPresent())
                .sorted(Comparator.comparing(line -> line.nextDue().orElseThrow()))
                .limit(most)
                .toList();
    }

    private Stream<LogLine> shown(LogFilter filter) {
        String search = filter.search().toLowerCase(Locale.UK);
        return all.values().stream()
                .map(this::line)
                .filter(line ->
                        (line.ref() + " " + line.words()).toLowerCase(Locale.UK).contains(search))
                .filter(line -> filter.closed().isEmpty() || filter.closed().get() == line.closed())
                .filter(line ->
                        filter.choice().isEmpty() || line.choices().contains(filter.choice().get()))
                .filter(line ->
                        filter.schoolYear().isEmpty()
                                || line.ref().schoolYear().equals(filter.schoolYear().get()));
    }

    private LogLine line(Incident incident) {
        Set<String> choices = new HashSet<>();
        incident.chart()
                .margin()
                .legends()
                .forEach(legend -> choices.addAll(incident.choices(legend.id())));
        List<String> stands = new ArrayList<>(incident.walk().boxes());
        incident.branches().values().forEach(walk -> stands.addAll(walk.boxes()));
        Act.Opened opened = (Act.Opened) incident.entries().getFirst().act();
        return new LogLine(
                incident.ref(),
                incident.entries().getFirst().when(),
                opened.words(),
                choices,
                stands,
                incident.branches().size(),
                incident.duties(calendar).stream()
                        .filter(DutyStanding::open)
                        .flatMap(duty -> duty.dueBy().stream())
                        .min(Comparator.naturalOrder()),
                incident.closed());
    }

    @Override
    public Map<PupilId, String> names(IncidentRef ref) {
        return Map.of();
    }

    @Override
    public synchronized int asInstigator(PupilId pupil, IncidentRef besides, int months) {
        var since = ZonedDateTime.ofInstant(clock.instant(), clock.getZone()).minusMonths(months);
        return (int)
                all.values().stream()
                        .filter(incident -> !incident.ref().equals(besides))
                        .filter(incident ->
                                incident.entries().getFirst().when().isAfter(since.toInstant()))
                        .filter(incident ->
                                Optional.ofNullable(incident.branches().get(pupil))
                                        .filter(walk -> walk.cameBy("instigator"))
                                        .isPresent())
                        .count();
    }
}
