package org.lidsdown.domain.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.domain.walk.Walk;

/**
 * One matter in the safety log: what its entries add up to under the edition of the chart that it
 * was opened under. A value: a move gives a further entry and a further incident, or a refusal.
 */
public final class Incident {
    private final IncidentRef ref;
    private final Story story;

    private Incident(IncidentRef ref, Story story) {
        this.ref = ref;
        this.story = story;
    }

    /** Opens an incident: its first entry, and the incident with it. */
    public static Outcome open(
            Course course, IncidentRef ref, String words, String by, Instant when) {
        Act act = new Act.Opened(course.chart().edition().id(), words);
        Optional<Refusal> refusal = Words.refusal(act);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Entry entry = new Entry(ref, 1, when, by, act);
        return new Outcome.Accepted(entry, of(course, List.of(entry)));
    }

    /**
     * Rebuilds an incident from all its entries, in order; entries that are not one whole incident
     * of this edition are a fault in the program.
     */
    public static Incident of(Course course, List<Entry> entries) {
        if (entries.isEmpty() || !(entries.getFirst().act() instanceof Act.Opened opened)) {
            throw new IllegalArgumentException("an incident begins with being opened");
        }
        String edition = course.chart().edition().id();
        if (!opened.edition().equals(edition)) {
            throw new IllegalArgumentException(
                    "opened under %s, not under %s".formatted(opened.edition(), edition));
        }
        checkWhole(entries);
        Story story = new Story(course);
        entries.forEach(story::add);
        return new Incident(entries.getFirst().incident(), story);
    }

    private static void checkWhole(List<Entry> entries) {
        IncidentRef ref = entries.getFirst().incident();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.number() != i + 1 || !entry.incident().equals(ref)) {
                throw new IllegalArgumentException(
                        "entry %d of %s stands where entry %d of %s belongs"
                                .formatted(entry.number(), entry.incident(), i + 1, ref));
            }
        }
    }

    /** Makes a move, or says why it cannot be made; this incident stays as it is. */
    public Outcome propose(Act act, String by, Instant when) {
        Optional<Refusal> refusal = new Rules(story).refusal(act);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Entry entry = new Entry(ref, story.entries.size() + 1, when, by, act);
        Story longer = story.copy();
        longer.add(entry);
        return new Outcome.Accepted(entry, new Incident(ref, longer));
    }

    /** What can be done now. */
    public List<Move> moves(SchoolCalendar calendar) {
        return new Moves(story, calendar).all();
    }

    /** How every duty on the way taken stands. */
    public List<DutyStanding> duties(SchoolCalendar calendar) {
        return new DutyJudge(story).all(calendar);
    }

    /** What holds the walk at this box, where something does. */
    public Optional<Refusal> holding(Box box, Optional<PupilId> pupil) {
        return new Rules(story).holding(box, pupil, "");
    }

    /** The reference. */
    public IncidentRef ref() {
        return ref;
    }

    /** The chart it is taken along. */
    public Chart chart() {
        return story.chart();
    }

    /** Where it stands, the part for each pupil being one box. */
    public Walk walk() {
        return story.trunk;
    }

    /** Where each pupil's branch stands. */
    public NavigableMap<PupilId, Walk> branches() {
        return Collections.unmodifiableNavigableMap(story.branches);
    }

    /** The arrows on the way taken, the incident's before its pupils', each with its moment. */
    public List<Taken> taken() {
        List<Taken> all = new ArrayList<>(story.taken(Optional.empty()));
        story.branches.keySet().forEach(pupil -> all.addAll(story.taken(Optional.of(pupil))));
        return all;
    }

    /** The year band of each pupil, as it was when they were added. */
    public NavigableMap<PupilId, String> bands() {
        return Collections.unmodifiableNavigableMap(story.bands);
    }

    /** What it is classified as by this legend; empty where it is not. */
    public NavigableSet<String> choices(String legend) {
        Entry entry = story.classes.get(legend);
        return entry != null && entry.act() instanceof Act.Classified(String l, Set<String> choices)
                ? new TreeSet<>(choices)
                : new TreeSet<>();
    }

    /** Whether a fact is known to hold; nothing where it has not been decided. */
    public Optional<Boolean> fact(String id, Optional<PupilId> pupil) {
        Facts facts = new Facts(story);
        return facts.decidedBy(id, pupil).map(entry -> facts.holds(id, pupil));
    }

    /** In whose hands it is. */
    public Keeping keeping() {
        return story.keeping;
    }

    /** Whether it is closed. */
    public boolean closed() {
        return story.closed || story.keeping.erased();
    }

    /** All entries, in order. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(story.entries);
    }

    /** How many entries it has: whoever writes to it says how many they have seen. */
    public int size() {
        return story.entries.size();
    }
}
