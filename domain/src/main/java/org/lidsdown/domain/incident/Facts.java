package org.lidsdown.domain.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.people.PupilId;

/** What is known to be so: facts that were decided, and what an incident was classified as. */
final class Facts {
    private final Story story;

    Facts(Story story) {
        this.story = story;
    }

    boolean anyHolds(Set<String> ids, Optional<PupilId> pupil) {
        return ids.stream().anyMatch(id -> holds(id, pupil));
    }

    boolean allDecided(Set<String> ids, Optional<PupilId> pupil) {
        return ids.stream().allMatch(id -> decidedBy(id, pupil).isPresent());
    }

    /** The moment at which the first of those that hold came to hold. */
    Optional<Instant> firstHeld(Set<String> ids, Optional<PupilId> pupil) {
        return moments(ids.stream().filter(id -> holds(id, pupil)), pupil)
                .min(Comparator.naturalOrder());
    }

    /** The moment at which the last of them was decided, where all are. */
    Optional<Instant> lastDecided(Set<String> ids, Optional<PupilId> pupil) {
        return allDecided(ids, pupil)
                ? moments(ids.stream(), pupil).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Stream<Instant> moments(Stream<String> ids, Optional<PupilId> pupil) {
        return ids.flatMap(id -> Stream.ofNullable(story.since.get(subject(id, pupil))));
    }

    private Subject subject(String id, Optional<PupilId> pupil) {
        boolean aboutPupil = story.chart().fact(id).map(Fact::aboutPupil).orElse(false);
        return new Subject(id, aboutPupil ? pupil : Optional.empty());
    }

    /** Whether it is known to hold; what is not decided is not known. */
    boolean holds(String id, Optional<PupilId> pupil) {
        return decidedBy(id, pupil)
                .filter(entry ->
                        switch (entry.act()) {
                            case Act.FactDecided decided -> decided.holds();
                            case Act.Classified as -> as.choices().contains(id);
                            default -> false;
                        })
                .isPresent();
    }

    /** The entry that decided it last. */
    Optional<Entry> decidedBy(String id, Optional<PupilId> pupil) {
        Optional<Fact> fact = story.chart().fact(id);
        if (fact.isPresent()) {
            return Optional.ofNullable(story.facts.get(subject(id, pupil)));
        }
        return legendOf(id).map(legend -> story.classes.get(legend.id()));
    }

    /** The list from which this is chosen, where it is a choice. */
    Optional<Legend> legendOf(String id) {
        return story.chart().margin().legends().stream()
                .filter(legend -> has(legend, id))
                .findFirst();
    }

    private static boolean has(Legend legend, String choice) {
        return legend.choices().stream().anyMatch(c -> c.id().equals(choice));
    }
}
