package org.lidsdown.admin.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.calendar.Term;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Course;

/**
 * Three school years and the beginning of a fourth, as they might have been: the same seed gives
 * the same years.
 */
final class MadeUpYears {
    static final long SEED = 20_260_901;
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Course course;
    private final SchoolCalendar calendar;
    private final List<Pupil> pupils;
    private final Instant until;
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Tellings tellings = new Tellings(chance);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<PupilId, List<Instant>> instigated = new HashMap<>();
    private final List<Plot> plots = new ArrayList<>();

    MadeUpYears(Course course, SchoolCalendar calendar, List<Pupil> pupils, Instant until) {
        this.course = course;
        this.calendar = calendar;
        this.pupils = List.copyOf(pupils);
        this.until = until;
        for (Plot plot : Plot.all()) {
            for (int i = 0; i < plot.weight(); i++) {
                plots.add(plot);
            }
        }
    }

    /** An incident of those years, and what a pupil told before it, where one did. */
    record Lived(Incident incident, Optional<Concern> told) {}

    /** Every incident that was opened before the last moment, in the order of being opened. */
    List<Lived> all() {
        List<Instant> moments = new ArrayList<>();
        for (Term term : calendar.terms()) {
            moments.addAll(moments(term));
        }
        return moments.stream().filter(until::isAfter).sorted().map(this::live).toList();
    }

    private List<Instant> moments(Term term) {
        int yearsOn = term.first().getYear() - 2023;
        int count = 17 + 3 * yearsOn + chance.nextInt(8);
        List<Instant> moments = new ArrayList<>();
        while (moments.size() < count) {
            long days = term.first().until(term.last(), ChronoUnit.DAYS);
            LocalDate day = term.first().plusDays(chance.nextLong(days + 1));
            if (calendar.isSchoolDay(day)) {
                LocalTime time = LocalTime.of(9, 0).plusMinutes(chance.nextInt(6 * 60 + 15));
                moments.add(day.atTime(time).atZone(ZONE).toInstant());
            }
        }
        return moments;
    }

    private Lived live(Instant opened) {
        Plot plot = plots.get(chance.nextInt(plots.size()));
        List<Pupil> cast = cast(plot.roles().size());
        String year = SchoolCalendar.schoolYear(opened.atZone(ZONE).toLocalDate());
        IncidentRef ref = IncidentRef.of(year, numbers.merge(year, 1, Integer::sum));
        Optional<Concern> told = told(plot, cast, opened);
        Turn.Cast played =
                new Turn.Cast(
                        plot, cast, told.map(Concern::id), pupil -> isPersistent(pupil, opened));
        Incident incident =
                new Coordinator(course, calendar, chance, until).take(ref, played, opened);
        remember(incident, plot, cast, opened);
        return new Lived(incident, told);
    }

    private Optional<Concern> told(Plot plot, List<Pupil> cast, Instant opened) {
        boolean nobody = cast.isEmpty() || plot.roles().getFirst().equals("instigator");
        if (nobody || chance.nextInt(100) >= 62) {
            return Optional.empty();
        }
        return Optional.of(tellings.before(opened, token(cast.getFirst())));
    }

    /** The word by which a kiosk knows a pupil: the pseudonym, never a name. */
    static Token token(Pupil pupil) {
        return new Token(pupil.id().code().toLowerCase(Locale.ROOT));
    }

    private boolean isPersistent(PupilId pupil, Instant opened) {
        Instant yearAgo = opened.atZone(ZONE).minusMonths(12).toInstant();
        return instigated.getOrDefault(pupil, List.of()).stream().filter(yearAgo::isBefore).count()
                >= 2;
    }

    private void remember(Incident incident, Plot plot, List<Pupil> cast, Instant opened) {
        for (int i = 0; i < cast.size(); i++) {
            PupilId pupil = cast.get(i).id();
            boolean hurtOthers = !plot.roles().get(i).matches("victim|witness");
            if (hurtOthers && incident.branches().containsKey(pupil)) {
                instigated.computeIfAbsent(pupil, _ -> new ArrayList<>()).add(opened);
            }
        }
    }

    private List<Pupil> cast(int size) {
        List<Pupil> cast = new ArrayList<>();
        while (cast.size() < size) {
            int many = pupils.size();
            Pupil pupil = pupils.get(Math.min(chance.nextInt(many), chance.nextInt(many)));
            if (!cast.contains(pupil)) {
                cast.add(pupil);
            }
        }
        return cast;
    }
}
