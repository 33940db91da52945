package org.lidsdown.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Total;

/** Tries to work out small numbers from what is printed, by reasoning of its own. */
class CuriousGovernorTest {
    private static final int TERMS = Integer.getInteger("lidsdown.terms", 1_000);

    @Test
    void noSmallNumberOfAnyTermCanBeWorkedOut() {
        List<String> recovered = new ArrayList<>();

        for (int seed = 0; seed < TERMS; seed++) {
            Counts<Integer> truth = AMadeUpTerm.of(new Random(seed).nextInt(60), seed);
            Counts<Figure> printed = Disclosure.usual().publish(truth);
            Governor governor = new Governor(printed);
            governor.readEveryTable();
            for (Cell cell : governor.recovered()) {
                recovered.add("seed " + seed + ": " + cell);
            }
        }

        assertThat(recovered).isEmpty();
    }

    @Test
    void everyHiddenNumberOfASmallTableCanStillBeThreeOrMore() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int[] truth = random.ints(2 + random.nextInt(3), 0, 10).toArray();

            List<Figure> printed = publish(truth);

            for (int cell = 0; cell < truth.length; cell++) {
                assertThat(possible(printed, cell))
                        .as("seed %d, row %d of %s", seed, cell, printed)
                        .hasSizeGreaterThanOrEqualTo(
                                printed.get(cell + 1) instanceof Figure.Exact ? 1 : 3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 17, 40, 300})
    void whatIsShownIsTrueAndAddsUp(int incidents) {
        for (int seed = 0; seed < 50; seed++) {
            Counts<Integer> truth = AMadeUpTerm.of(incidents, seed);

            Counts<Figure> printed = Disclosure.usual().publish(truth);

            printed.numbers()
                    .forEach((cell, figure) ->
                            figure.shown()
                                    .ifPresent(shown ->
                                            assertThat(shown)
                                                    .isEqualTo(truth.numbers().get(cell))));
            assertThat(printed.numbers().keySet())
                    .containsExactlyElementsOf(truth.numbers().keySet());
        }
    }

    @Test
    void aTermIsPrintedAlikeInEveryReport() {
        Counts<Integer> autumn = AMadeUpTerm.of(23, 7);

        Counts<Figure> asThisTerm = Disclosure.usual().publish(autumn);
        Counts<Figure> asLastTerm = Disclosure.usual().publish(AMadeUpTerm.of(23, 7));

        assertThat(asLastTerm).isEqualTo(asThisTerm);
    }

    @Test
    void aLargeTermKeepsMostOfItsNumbers() {
        Counts<Figure> printed = Disclosure.usual().publish(AMadeUpTerm.of(300, 1));

        assertThat(printed.numbers().values())
                .filteredOn(Figure.Exact.class::isInstance)
                .hasSizeGreaterThan(printed.numbers().size() * 3 / 4);
    }

    private static List<Figure> publish(int[] parts) {
        Map<Cell, Integer> numbers = new LinkedHashMap<>();
        numbers.put(new Cell.Whole(Total.OPENED), IntStream.of(parts).sum());
        for (int i = 0; i < parts.length; i++) {
            numbers.put(new Cell.Part(Breakdown.BREACH, "row " + i), parts[i]);
        }
        return List.copyOf(Disclosure.usual().publish(new Counts<>(numbers)).numbers().values());
    }

    /** Every value that this row takes in any table which agrees with the print. */
    private static Set<Integer> possible(List<Figure> printed, int cell) {
        Set<Integer> values = new TreeSet<>();
        complete(printed, new int[printed.size() - 1], 0, cell, values);
        return values;
    }

    private static void complete(
            List<Figure> printed, int[] rows, int row, int cell, Set<Integer> values) {
        if (row == rows.length) {
            if (agrees(printed.getFirst(), IntStream.of(rows).sum())) {
                values.add(rows[cell]);
            }
            return;
        }
        for (int value = 0; value <= 30; value++) {
            if (agrees(printed.get(row + 1), value)) {
                rows[row] = value;
                complete(printed, rows, row + 1, cell, values);
            }
        }
    }

    private static boolean agrees(Figure figure, int value) {
        return switch (figure) {
            case Figure.Exact(int number) -> value == number;
            case Figure.Few(int threshold) -> value >= 1 && value < threshold;
            case Figure.More(int threshold) -> value >= threshold;
            case Figure.Withheld() -> true;
        };
    }
}
