package org.lidsdown.admin.school;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.walk.Course;

/** A made-up school on a Friday in November. */
public final class MadeUpSchool {
    public static final Instant FRIDAY = Instant.parse("2026-11-20T10:32:00Z");
    public static final Staff COORDINATOR =
            new Staff("s.khan", "Sana Khan", Role.ONLINE_SAFETY_COORDINATOR);
    public static final Staff LEADER = new Staff("r.hale", "Ruth Hale", Role.DSL);
    public static final Staff TECHNICIAN = new Staff("t.vale", "Tim Vale", Role.TECHNICIAN);
    public static final Staff GOVERNOR = new Staff("g.marsh", "Gill Marsh", Role.GOVERNOR);
    public static final String PASSWORD = "a long enough password";

    public final SettableClock clock = new SettableClock(FRIDAY);
    public final Course course = Course.of(ChartReader.torView());
    public final SchoolCalendar calendar = CalendarFile.example();
    public final InMemoryIncidents incidents = new InMemoryIncidents(course, clock, calendar);
    public final InMemoryPupils pupils = new InMemoryPupils();
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryKiosks kiosks = new InMemoryKiosks(clock);
    public final InMemoryConsoles consoles = new InMemoryConsoles(clock);
    public final InMemoryTrail trail = new InMemoryTrail(clock);
    public final InMemoryErasures erasures = new InMemoryErasures(clock);
    public final InMemoryConcerns concerns = new InMemoryConcerns(incidents, clock);

    public final PupilId alex = pupils.add("Alex Morgan", "Years 7 to 9", "s.khan").id();
    public final PupilId billie = pupils.add("Billie Shaw", "Years 10 and 11", "s.khan").id();
    public final PupilId casey = pupils.add("Casey Dunn", "Years 7 to 9", "s.khan").id();

    public MadeUpSchool() {
        people.add(COORDINATOR, PASSWORD.toCharArray());
        people.add(LEADER, PASSWORD.toCharArray());
        people.add(TECHNICIAN, PASSWORD.toCharArray());
        people.add(GOVERNOR, PASSWORD.toCharArray());
    }

    public Clock clock() {
        return clock;
    }

    public List<Pupil> everyPupil() {
        return pupils.all();
    }
}
