package org.lidsdown.domain.drawing;

import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;

/** The words that stand at an arrow. */
public final class ArrowWords {
    private ArrowWords() {}

    /** The answer that takes the arrow, as people read it; empty where it is not an answer. */
    public static String of(Chart chart, Arrow arrow) {
        return chart.box(arrow.from()).orElse(null) instanceof Box.Question question
                ? question.answers().stream()
                        .filter(answer -> answer.id().equals(arrow.answer()))
                        .map(Box.Answer::words)
                        .findFirst()
                        .orElse("")
                : "";
    }
}
