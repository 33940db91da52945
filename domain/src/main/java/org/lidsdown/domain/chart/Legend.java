package org.lidsdown.domain.chart;

import java.util.List;
import java.util.Optional;

/**
 * A list beside the steps from which an incident is classified, such as the print's "Incident could
 * be".
 *
 * @param card its heading, sentences and place
 * @param choices what can be chosen; one or more
 */
public record Legend(Card card, List<Choice> choices) {
    /**
     * One line of the list.
     *
     * @param id stored, and can make a duty due
     * @param words as people choose it
     * @param overlay why it is there, where the print's list does not have it
     */
    public record Choice(String id, String words, Optional<Overlay> overlay) {}

    /** The legend's id. */
    public String id() {
        return card.id();
    }
}
