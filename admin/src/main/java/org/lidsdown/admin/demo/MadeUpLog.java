package org.lidsdown.admin.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lidsdown.admin.papers.SchoolFile;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealer;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.store.Store;

/** Fills a new safety log with the made-up school: its people, its pupils and its years. */
public final class MadeUpLog {
    private static final String BY = "demo";
    private static final Instant BEGINNING = Instant.parse("2023-09-01T08:00:00Z");

    private final DemoClock clock;
    private final Store store;
    private final Sealer sealer;

    private MadeUpLog(DemoClock clock, Store store) {
        this.clock = clock;
        this.store = store;
        SignedKeys list = store.keyList().orElseThrow();
        this.sealer = list.keys(list.trust()).key(KeyGroup.SAFEGUARDING).sealer();
    }

    /**
     * Makes the log in a new or empty folder, and leaves it open, nobody signed in, with the clock
     * at the demo's day.
     */
    public static Store create(Path folder, DemoClock clock) {
        clock.set(BEGINNING);
        Store store = Store.create(folder, clock, "the demo");
        SchoolFile.writeMadeUp(folder, MadeUpSchool.NAME);
        Session coordinator = MadeUpStaff.letIn(store);
        new MadeUpLog(clock, store).fill();
        coordinator.lock();
        clock.set(DemoClock.TODAY);
        return store;
    }

    private void fill() {
        List<Pupil> pupils =
                MadeUpSchool.pupils().stream()
                        .map(pupil -> store.pupils().add(pupil.name(), pupil.band(), BY))
                        .toList();
        Course course = Course.of(ChartReader.torView());
        new MadeUpYears(course, store.calendar(), pupils, DemoClock.TODAY)
                .all()
                .forEach(this::keep);
    }

    private void keep(MadeUpYears.Lived lived) {
        lived.told().ifPresent(this::keep);
        clock.set(lived.incident().entries().getLast().when());
        store.bringIn(lived.incident());
    }

    private void keep(Concern told) {
        clock.set(told.progress().saved().plusSeconds(2));
        UUID envelope =
                UUID.nameUUIDFromBytes(told.id().toString().getBytes(StandardCharsets.UTF_8));
        Label label = Label.of(envelope, told);
        byte[] text = ConcernText.write(told);
        store.bringIn(envelope, Envelope.write(sealer.seal(label, text)));
    }
}
