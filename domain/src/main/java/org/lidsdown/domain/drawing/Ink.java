package org.lidsdown.domain.drawing;

import java.util.Map;
import java.util.Set;

/**
 * What a drawing shows besides the chart itself.
 *
 * @param marks words to write on arrows, such as counts, by the arrow's id
 * @param taken the ids of the arrows that were taken
 * @param here the ids of the boxes where the incident stands
 * @param font the font families to ask for
 */
public record Ink(Map<String, String> marks, Set<String> taken, Set<String> here, String font) {
    /** The chart and nothing else. */
    public static final Ink PLAIN =
            new Ink(Map.of(), Set.of(), Set.of(), "DejaVu Sans, sans-serif");

    /** The chart with words on its arrows. */
    public static Ink marked(Map<String, String> marks) {
        return new Ink(Map.copyOf(marks), Set.of(), Set.of(), PLAIN.font());
    }
}
