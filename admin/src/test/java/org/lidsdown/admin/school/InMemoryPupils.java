package org.lidsdown.admin.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lidsdown.domain.people.AtKiosk;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Pupils;

/** The pupils of a made-up school. */
public final class InMemoryPupils implements Pupils {
    private final List<Pupil> all = new ArrayList<>();
    private final Map<PupilId, AtKiosk> shown = new TreeMap<>();

    @Override
    public synchronized List<Pupil> all() {
        return all.stream().sorted(Comparator.comparing(Pupil::name)).toList();
    }

    @Override
    public synchronized Optional<Pupil> find(PupilId id) {
        return all.stream().filter(pupil -> pupil.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Pupil add(String name, String band, String by) {
        PupilId id = new PupilId("P-%04d".formatted(all.size() + 1));
        Pupil pupil = new Pupil(id, name, band);
        all.add(pupil);
        return pupil;
    }

    @Override
    public synchronized List<AtKiosk> atKiosk() {
        return List.copyOf(shown.values());
    }

    @Override
    public synchronized void showAtKiosk(AtKiosk pupil, String by) {
        shown.put(pupil.pupil(), pupil);
    }

    @Override
    public synchronized void hideAtKiosk(PupilId pupil, String by) {
        shown.remove(pupil);
    }
}
