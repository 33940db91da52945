package org.lidsdown.admin.trail;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.incident.Written;
import org.lidsdown.domain.trail.TrailLine;

/** Says what was done, as a sentence without who did it. */
final class TrailSentences {
    private static final Set<String> OF_INCIDENTS =
            Arrays.stream(Written.Kind.values()).map(Enum::name).collect(Collectors.toSet());

    private final Words words = Words.of(TrailSentences.class);

    String of(TrailLine line) {
        String key = "kind." + line.kind();
        if (words.knows(key)) {
            return words.say(key, line.subject(), line.choice());
        }
        return OF_INCIDENTS.contains(line.kind())
                ? words.say("kind.wrote", line.subject())
                : words.say("kind.other", line.kind());
    }
}
