package org.lidsdown.reports.termly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.domain.figures.Figure;

/** Pairs of bars, this term and a term before, as numbers and as a sentence. */
final class Bars {
    /** One pair. */
    record Pair(String label, Figure now, Optional<Figure> before) {
        private boolean isEmpty() {
            Figure none = new Figure.Exact(0);
            return now.equals(none) && before.orElse(none).equals(none);
        }

        private Stream<Figure> figures() {
            return Stream.concat(Stream.of(now), before.stream());
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    /** Adds a pair; one in which nothing was counted needs no room. */
    void add(String label, Figure now, Optional<Figure> before) {
        Pair pair = new Pair(label, now, before);
        if (!pair.isEmpty()) {
            pairs.add(pair);
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Whether at least half of this term's numbers are shown. */
    boolean areWorthDrawing() {
        long shown = pairs.stream().filter(pair -> pair.now().shown().isPresent()).count();
        return !pairs.isEmpty() && shown * 2 >= pairs.size();
    }

    /**
     * How long a bar is, where the longest is 1; a hidden number's is no longer than its words say.
     */
    double length(Figure figure) {
        int longest = pairs.stream().flatMap(Pair::figures).mapToInt(Bars::known).max().orElse(1);
        return (double) known(figure) / Math.max(1, longest);
    }

    /** The bars in a sentence. */
    String inWords(String title, Words words) {
        List<String> said = new ArrayList<>();
        for (Pair pair : pairs) {
            String now = words.figure(pair.now());
            said.add(
                    pair.before()
                            .map(words::figure)
                            .map(then -> words.text("drawing.both", pair.label(), now, then))
                            .orElseGet(() -> words.text("drawing.one", pair.label(), now)));
        }
        return words.text("drawing.words", title, String.join("; ", said));
    }

    private static int known(Figure figure) {
        return switch (figure) {
            case Figure.Exact(int number) -> number;
            case Figure.Few(int threshold) -> threshold - 1;
            case Figure.More(int threshold) -> threshold;
            case Figure.Withheld() -> 0;
        };
    }
}
