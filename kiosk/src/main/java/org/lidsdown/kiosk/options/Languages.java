package org.lidsdown.kiosk.options;

import java.util.List;
import java.util.stream.Stream;
import org.lidsdown.domain.manner.Tongue;

/**
 * In which languages a kiosk speaks.
 *
 * @param usual the one that it begins with
 * @param more what can be asked for besides
 */
public record Languages(Tongue usual, List<Tongue> more) {

    public Languages {
        more = List.copyOf(more);
    }

    /** English and no other. */
    public static Languages none() {
        return new Languages(Tongue.ENGLISH, List.of());
    }

    /** All that can be asked for where there are pupils who speak these, each once. */
    public List<Tongue> offered(List<Tongue> spoken) {
        return Stream.of(Stream.of(usual), more.stream(), spoken.stream())
                .flatMap(tongues -> tongues)
                .distinct()
                .toList();
    }
}
