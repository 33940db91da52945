package org.lidsdown.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.HappeningSentences;
import org.lidsdown.domain.consoles.Ending;
import org.lidsdown.domain.consoles.KnownConsole;
import org.lidsdown.domain.kiosks.KnownKiosk;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.signin.Session;

/** What whoever comes in must hear of: what happened, and which computers' files end soon. */
final class Tidings {
    private static final Duration TOLD = Duration.ofDays(7);

    private final Words words = Words.of(Tidings.class);
    private final School school;
    private final Days days;

    Tidings(School school, Days days) {
        this.school = school;
        this.days = days;
    }

    /** Everything in one notice; nothing where there is nothing to say. */
    Optional<String> of(Session session) {
        Instant since = days.now().minus(TOLD);
        Stream<String> happened =
                new HappeningSentences(days)
                        .of(school.holders().happenings(since, session)).stream();
        Stream<String> ends = looksAfterIt(session) ? ends() : Stream.empty();
        return Optional.of(Stream.concat(happened, ends).collect(Collectors.joining(" ")))
                .filter(told -> !told.isEmpty());
    }

    private static boolean looksAfterIt(Session session) {
        return session.holds(KeyGroup.SAFEGUARDING) || session.staff().role() == Role.TECHNICIAN;
    }

    private Stream<String> ends() {
        Stream<String> kiosks =
                school.kiosks().known().all().stream()
                        .filter(kiosk -> kiosk.revoked().isEmpty())
                        .filter(kiosk -> isNear(kiosk.expires()))
                        .map(KnownKiosk::name);
        Stream<String> consoles =
                school.computers().known().all().stream()
                        .filter(console -> console.revoked().isEmpty())
                        .filter(console -> isNear(console.expires()))
                        .map(KnownConsole::name);
        String names = Stream.concat(kiosks, consoles).collect(Collectors.joining(", "));
        return names.isEmpty() ? Stream.empty() : Stream.of(words.say("files.end", names));
    }

    private boolean isNear(Instant ends) {
        return Ending.of(ends, days.now()).isNear();
    }
}
