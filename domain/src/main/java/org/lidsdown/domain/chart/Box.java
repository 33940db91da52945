package org.lidsdown.domain.chart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lidsdown.domain.duty.Duty;

/** A place on the chart. */
public sealed interface Box {
    /** What all boxes have. */
    Card card();

    /** The box's id. */
    default String id() {
        return card().id();
    }

    /** The duties of the box; most kinds have none. */
    default List<Duty> duties() {
        return List.of();
    }

    /** A question: the way on depends on the answer. */
    record Question(Card card, List<Answer> answers) implements Box {}

    /**
     * Things to do: the box is left when they are settled.
     *
     * @param asks legends and facts that must be decided here whatever the duties say
     * @param overlays why those duties are there that the print does not have, by the duty's id
     */
    record Duties(Card card, List<Duty> duties, Set<String> asks, Map<String, Overlay> overlays)
            implements Box {}

    /** The part of the chart that is walked once for each pupil. */
    record EachPupil(Card card) implements Box {}

    /** Something to know, acknowledged by going on. */
    record Notice(Card card) implements Box {}

    /** The end of every walk. */
    record End(Card card) implements Box {}

    /**
     * One answer of a question.
     *
     * @param id stored, so never reused with another meaning
     * @param words as people read it
     * @param layer whether the print has it
     */
    record Answer(String id, String words, Layer layer) {}
}
