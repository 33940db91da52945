package org.lidsdown.domain.chart;

import java.util.List;

/**
 * A list beside the steps from which an incident is classified, such as the print's "Incident could
 * be".
 *
 * @param card its heading, sentences and place
 * @param choices what can be chosen; one or more
 */
public record Legend(Card card, List<Choice> choices) {
    /** One line of the list; its id is stored and can make a duty due. */
    public record Choice(String id, String words) {}

    /** The legend's id. */
    public String id() {
        return card.id();
    }
}
