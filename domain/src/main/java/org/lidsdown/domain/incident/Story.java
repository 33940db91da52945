package org.lidsdown.domain.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.domain.walk.Walk;

/**
 * What the entries of an incident add up to; it grows by an entry at a time, and only while nobody
 * else has it.
 */
final class Story {
    final Course course;
    final List<Entry> entries = new ArrayList<>();
    final NavigableMap<PupilId, Walk> branches = new TreeMap<>();
    final NavigableMap<PupilId, String> bands = new TreeMap<>();
    final Map<String, Entry> classes = new HashMap<>();
    final Map<Subject, Entry> facts = new HashMap<>();
    final Map<Subject, Instant> since = new HashMap<>();
    final Map<Subject, Entry> settled = new HashMap<>();
    final Map<Subject, Instant> entered = new HashMap<>();
    final Map<Optional<PupilId>, List<Instant>> moments = new HashMap<>();
    Walk trunk;
    Keeping keeping = Keeping.FIRST;
    boolean closed;

    Story(Course course) {
        this.course = course;
        this.trunk = course.start();
    }

    /** A story of its own that says the same. */
    Story copy() {
        Story copy = new Story(course);
        copy.entries.addAll(entries);
        copy.branches.putAll(branches);
        copy.bands.putAll(bands);
        copy.classes.putAll(classes);
        copy.facts.putAll(facts);
        copy.since.putAll(since);
        copy.settled.putAll(settled);
        copy.entered.putAll(entered);
        moments.forEach((whose, times) -> copy.moments.put(whose, new ArrayList<>(times)));
        copy.trunk = trunk;
        copy.keeping = keeping;
        copy.closed = closed;
        return copy;
    }

    Chart chart() {
        return course.chart();
    }

    void add(Entry entry) {
        entries.add(entry);
        keeping = keeping.after(entry.act());
        switch (entry.act()) {
            case Act.Opened _ -> enter(trunk, Optional.empty(), entry);
            case Act.Classified act -> classify(act, entry);
            case Act.Answered act -> step(act.box(), act.answer(), act.pupil(), entry);
            case Act.FactDecided act -> decide(act, entry);
            case Act.DutySettled act -> settled.put(new Subject(act.duty(), act.pupil()), entry);
            case Act.WentOn act -> step(act.box(), wayOn(act.box()), act.pupil(), entry);
            case Act.PupilAdded act -> addPupil(act, entry);
            case Act.SentBack act -> goBack(act.box(), act.pupil(), entry);
            case Act.Closed _ -> closed = true;
            case Act.Reopened _ -> reopen(entry);
            case Act.ConcernLinked _,
                    Act.EvidenceKept _,
                    Act.OfFiles _,
                    Act.OfHands _,
                    Act.NoteWritten _,
                    Act.LinkedTo _ -> {}
        }
    }

    /** A choice that stays as it was keeps the moment at which it came to be so. */
    private void classify(Act.Classified act, Entry entry) {
        Entry before = classes.put(act.legend(), entry);
        chart().legend(act.legend()).stream()
                .flatMap(legend -> legend.choices().stream())
                .filter(choice -> before == null || chosen(before, choice) != chosen(entry, choice))
                .forEach(choice ->
                        since.put(new Subject(choice.id(), Optional.empty()), entry.when()));
    }

    private static boolean chosen(Entry entry, Legend.Choice choice) {
        return entry.act() instanceof Act.Classified as && as.choices().contains(choice.id());
    }

    /** A fact that is decided the same again keeps the moment at which it came to be so. */
    private void decide(Act.FactDecided act, Entry entry) {
        Subject subject = new Subject(act.fact(), act.pupil());
        Entry before = facts.put(subject, entry);
        boolean same =
                before != null
                        && before.act() instanceof Act.FactDecided decided
                        && decided.holds() == act.holds();
        if (!same) {
            since.put(subject, entry.when());
        }
    }

    /** What going on is called at this box: notices are read, everything else is settled. */
    String wayOn(String box) {
        return chart().boxOf(box) instanceof Box.Notice ? "next" : "settled";
    }

    Optional<Walk> walk(Optional<PupilId> pupil) {
        return pupil.isEmpty() ? Optional.of(trunk) : pupil.map(branches::get);
    }

    Set<PupilId> pupilsOnTheWay() {
        Set<PupilId> open = new TreeSet<>(branches.keySet());
        open.removeIf(pupil -> walk(Optional.of(pupil)).filter(Walk::ended).isPresent());
        return open;
    }

    private void step(String box, String answer, Optional<PupilId> pupil, Entry entry) {
        Walk from = walk(pupil).orElseThrow(() -> new IllegalStateException(misfit(entry)));
        if (!(from.answer(box, answer) instanceof Walk to)) {
            throw new IllegalStateException(misfit(entry));
        }
        replace(to, pupil);
        moments.computeIfAbsent(pupil, _ -> new ArrayList<>()).add(entry.when());
        enter(to, pupil, entry);
    }

    private static String misfit(Entry entry) {
        return "entry %d of %s does not fit its chart".formatted(entry.number(), entry.incident());
    }

    private void enter(Walk walk, Optional<PupilId> pupil, Entry entry) {
        walk.boxes().forEach(box -> entered.putIfAbsent(new Subject(box, pupil), entry.when()));
    }

    private void addPupil(Act.PupilAdded act, Entry entry) {
        Walk branch = course.startForPupil();
        branches.put(act.pupil(), branch);
        bands.put(act.pupil(), act.band());
        enter(branch, Optional.of(act.pupil()), entry);
    }

    private void goBack(String box, Optional<PupilId> pupil, Entry entry) {
        Walk back =
                walk(pupil)
                        .flatMap(walk -> walk.back(box))
                        .orElseThrow(() -> new IllegalStateException(misfit(entry)));
        replace(back, pupil);
        List<Instant> times = moments.getOrDefault(pupil, new ArrayList<>());
        times.subList(back.taken().size(), times.size()).clear();
    }

    /** The arrows on the way of the incident or of one pupil, each with the moment it was taken. */
    List<Taken> taken(Optional<PupilId> pupil) {
        List<Instant> times = moments.getOrDefault(pupil, List.of());
        List<Arrow> arrows = walk(pupil).map(Walk::taken).orElse(List.of());
        return IntStream.range(0, arrows.size())
                .mapToObj(i -> new Taken(arrows.get(i), pupil, times.get(i)))
                .toList();
    }

    private void replace(Walk walk, Optional<PupilId> pupil) {
        pupil.ifPresentOrElse(p -> branches.put(p, walk), () -> trunk = walk);
    }

    private void reopen(Entry entry) {
        closed = false;
        if (!trunk.taken().isEmpty()) {
            goBack(trunk.taken().getLast().from(), Optional.empty(), entry);
        }
    }
}
