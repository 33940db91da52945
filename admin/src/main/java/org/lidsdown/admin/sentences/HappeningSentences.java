package org.lidsdown.admin.sentences;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.signin.Happening;

/** What those who answer for the log must hear of, as sentences. */
public final class HappeningSentences {
    private final Words words = Words.of(HappeningSentences.class);
    private final Days days;

    /** Sentences that tell days so. */
    public HappeningSentences(Days days) {
        this.days = days;
    }

    /** Everything in one notice; nothing where nothing happened. */
    public Optional<String> of(List<Happening> happenings) {
        return Optional.of(happenings.stream().map(this::of).collect(Collectors.joining(" ")))
                .filter(told -> !told.isEmpty());
    }

    private String of(Happening happening) {
        return words.say(
                "happening." + happening.kind(), happening.who(), days.moment(happening.when()));
    }
}
