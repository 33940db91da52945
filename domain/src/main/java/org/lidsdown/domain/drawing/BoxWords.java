package org.lidsdown.domain.drawing;

import java.util.ArrayList;
import java.util.List;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Card;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Sentence;

/**
 * What is written in a box: the print's sentences where it is printed, else its heading and what it
 * asks for.
 */
public final class BoxWords {
    private BoxWords() {}

    /** The paragraphs of a box, the heading first. */
    public static List<String> of(Box box) {
        List<String> words = new ArrayList<>(printed(box.card()));
        if (words.isEmpty()) {
            words.add(box.card().title());
            if (box instanceof Box.Question question) {
                words.add(
                        String.join(
                                " / ",
                                question.answers().stream().map(Box.Answer::words).toList()));
            }
            box.duties().forEach(duty -> words.add(duty.words()));
        }
        return words;
    }

    /** The paragraphs of a legend, the heading first. */
    public static List<String> of(Legend legend) {
        List<String> words = new ArrayList<>(printed(legend.card()));
        if (words.isEmpty()) {
            words.add(legend.card().title());
            legend.choices().forEach(choice -> words.add(choice.words()));
        }
        return words;
    }

    /** Whether the first paragraph is a heading to the others. */
    static boolean isHeading(List<String> paragraphs) {
        String first = paragraphs.getFirst();
        return paragraphs.size() > 1 && (first.endsWith(":") || !first.endsWith("."));
    }

    private static List<String> printed(Card card) {
        return card.sentences().stream().map(Sentence::words).toList();
    }
}
