package org.lidsdown.admin.incident;

import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.Move;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Pupils;
import org.lidsdown.domain.trail.Trail;
import org.lidsdown.store.failure.StoreException;

/** Reads incidents and writes to them for one person; counts what the log counts by itself. */
public final class Writing {
    private static final int EARLIER = 2;
    private static final int MONTHS = 12;
    private static final int MOST_COUNTED = 50;

    private final Words words = Words.of(Writing.class);
    private final Incidents incidents;
    private final Pupils pupils;
    private final People people;
    private final SchoolCalendar calendar;
    private final Trail trail;
    private final String by;

    /** Writes as the person with this id. */
    public Writing(
            Incidents incidents,
            Pupils pupils,
            People people,
            SchoolCalendar calendar,
            Trail trail,
            String by) {
        this.incidents = incidents;
        this.pupils = pupils;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
        this.by = by;
    }

    /**
     * The incident, with whatever could not be counted when it was last written to; the log keeps
     * that it was looked at before anybody sees it.
     */
    Optional<Shown> read(IncidentRef ref) {
        Optional<Incident> found = incidents.find(ref);
        found.ifPresent(incident -> trail.lookedAt(incident.ref(), by));
        return found.map(this::countedIfItCanBe).map(now -> new Shown(now, names(ref)));
    }

    /** The incident as it stands now, for somebody who looks at it already. */
    Optional<Shown> readAgain(IncidentRef ref) {
        return incidents.find(ref).map(now -> new Shown(now, names(ref)));
    }

    /** A log that is open for reading only is read as it is. */
    private Incident countedIfItCanBe(Incident found) {
        try {
            return counted(found);
        } catch (StoreException _) {
            return found;
        }
    }

    Written write(Incident seen, Act act) {
        Appending first = incidents.append(seen, act, by);
        boolean isSeen = !(act instanceof Act.HandedOver) || isSeen(seen.ref());
        return new Written(
                isSeen && first instanceof Appending.Appended(Incident now)
                        ? new Appending.Appended(counted(now))
                        : first,
                names(seen.ref()),
                isSeen);
    }

    /** Whether whoever works here reads the incident still. */
    private boolean isSeen(IncidentRef ref) {
        return incidents.find(ref).isPresent();
    }

    Written addNewPupil(Incident seen, String name, String band) {
        Pupil pupil = pupils.add(name, band, by);
        Act act = new Act.PupilAdded(pupil.id(), band);
        Written first = write(seen, act);
        return first.appending() instanceof Appending.SomebodyWroteFirst(Incident now)
                ? write(now, act)
                : first;
    }

    private Names names(IncidentRef ref) {
        return Names.of(people, pupils).with(incidents.names(ref));
    }

    /**
     * The incident with every fact decided that the log can count, also where somebody else writes
     * meanwhile.
     */
    private Incident counted(Incident incident) {
        Incident now = incident;
        Optional<Act> next = uncounted(now);
        for (int i = 0; i < MOST_COUNTED && next.isPresent(); i++) {
            now = latest(now, incidents.append(now, next.get(), by));
            next = uncounted(now);
        }
        return now;
    }

    private static Incident latest(Incident seen, Appending appending) {
        return switch (appending) {
            case Appending.Appended(Incident longer) -> longer;
            case Appending.SomebodyWroteFirst(Incident there) -> there;
            case Appending.Refused _ -> seen;
        };
    }

    private Optional<Act> uncounted(Incident incident) {
        return incident.moves(calendar).stream()
                .flatMap(move ->
                        move instanceof Move.Decide decide && decide.fact().counted()
                                ? decide
                                        .pupil()
                                        .map(pupil -> count(incident, decide, pupil))
                                        .stream()
                                : Stream.empty())
                .findFirst();
    }

    private Act count(Incident incident, Move.Decide decide, PupilId pupil) {
        int earlier = incidents.asInstigator(pupil, incident.ref(), MONTHS);
        return new Act.FactDecided(
                decide.fact().id(),
                earlier >= EARLIER,
                Optional.of(pupil),
                words.say("counted", earlier, MONTHS));
    }
}
