package org.lidsdown.benchmarks.madeup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.walk.Course;

/**
 * As many incidents as are wanted, one after the other: some are taken along the shipped chart by
 * lot, and the others are as those were, with words of their own.
 */
public final class Lives {
    /** Who writes everything. */
    public static final String BY = "s.khan";

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant FIRST = Instant.parse("2016-09-05T08:00:00Z");
    private static final Duration NEXT = Duration.ofMinutes(50);
    private static final Duration BETWEEN = Duration.ofMinutes(20);
    private static final int DIFFERENT = 40;
    private static final int LONGEST = 80;

    private final Random random = new Random(20_260_903);
    private final Chatter chatter = new Chatter(random);
    private final Course course = Course.of(ChartReader.torView());
    private final List<Incident> different = new ArrayList<>();
    private final Somebody somebody;
    private int count;
    private int number;
    private String year = "";

    /** Incidents of a school with this calendar. */
    public Lives(SchoolCalendar calendar) {
        somebody = new Somebody(calendar, random);
        while (different.size() < DIFFERENT) {
            different.add(lived());
        }
    }

    private Incident lived() {
        IncidentRef ref = IncidentRef.of("2016/17", 1);
        Incident incident =
                accepted(Incident.open(course, ref, chatter.some(), BY, FIRST)).orElseThrow();
        Optional<Act> act = somebody.next(incident);
        while (act.isPresent() && incident.size() < LONGEST) {
            Instant when = FIRST.plus(BETWEEN.multipliedBy(incident.size()));
            incident = accepted(incident.propose(act.get(), BY, when)).orElse(incident);
            act = somebody.next(incident);
        }
        return incident;
    }

    private static Optional<Incident> accepted(Outcome outcome) {
        return outcome instanceof Outcome.Accepted(Entry _, Incident incident)
                ? Optional.of(incident)
                : Optional.empty();
    }

    /**
     * The next incident, opened after the one before it: its first so many entries, or where it has
     * fewer, those that may come again as often as needed.
     */
    public Incident next(int size) {
        List<Entry> like = different.get(count % DIFFERENT).entries();
        List<Entry> again = like.stream().filter(entry -> mayComeAgain(entry.act())).toList();
        Duration later = NEXT.multipliedBy(count++);
        IncidentRef ref = ref(FIRST.plus(later));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Entry entry = i < like.size() ? like.get(i) : again.get(i % again.size());
            Instant when = FIRST.plus(later).plus(BETWEEN.multipliedBy(i));
            entries.add(new Entry(ref, i + 1, when, BY, like(entry.act())));
        }
        return Incident.of(course, entries);
    }

    private IncidentRef ref(Instant opened) {
        String now = SchoolCalendar.schoolYear(opened.atZone(ZONE).toLocalDate());
        number = now.equals(year) ? number + 1 : 1;
        year = now;
        return IncidentRef.of(year, number);
    }

    private static boolean mayComeAgain(Act act) {
        return switch (act) {
            case Act.NoteWritten _, Act.EvidenceKept _, Act.FactDecided _, Act.DutySettled _ ->
                    true;
            default -> false;
        };
    }

    private Act like(Act act) {
        return switch (act) {
            case Act.Opened(String edition, String _) -> new Act.Opened(edition, chatter.some());
            case Act.NoteWritten _ -> new Act.NoteWritten(chatter.some());
            default -> act;
        };
    }
}
