package org.lidsdown.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.figures.Figure.Exact;
import org.lidsdown.domain.figures.Figure.Few;
import org.lidsdown.domain.figures.Figure.More;
import org.lidsdown.domain.figures.Figure.Withheld;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Total;

class DisclosureTest {
    @Test
    void largeNumbersAndTrueZerosAreShown() {
        Counts<Integer> counts = kinds(20, 12, 8, 0, 0);

        Counts<Figure> printed = Disclosure.usual().publish(counts);

        assertThat(printed.rows(Breakdown.FOUR_CS).values())
                .containsExactly(new Exact(12), new Exact(8), new Exact(0), new Exact(0));
    }

    @Test
    void numbersFromOneToFourAreFewerThanFive() {
        Counts<Integer> counts = kinds(19, 12, 1, 4, 2);

        Counts<Figure> printed = Disclosure.usual().publish(counts);

        assertThat(printed.rows(Breakdown.FOUR_CS).values())
                .containsExactly(new Exact(12), new Few(5), new Few(5), new Few(5));
    }

    @Test
    void aLoneSmallNumberHidesTheSmallestOfTheOthersWithIt() {
        Counts<Integer> counts = kinds(23, 12, 8, 3, 0);

        Counts<Figure> printed = Disclosure.usual().publish(counts);

        assertThat(printed.rows(Breakdown.FOUR_CS).values())
                .containsExactly(new Exact(12), new More(5), new Few(5), new Exact(0));
        assertThat(printed.of(Total.OPENED)).contains(new Exact(23));
    }

    @Test
    void aTableThatWouldTellItselfIsWithheldAndTheTotalStays() {
        Counts<Integer> counts = kinds(8, 4, 4, 0, 0);

        Counts<Figure> printed = Disclosure.usual().publish(counts);

        assertThat(printed.rows(Breakdown.FOUR_CS).values()).containsOnly(new Withheld());
        assertThat(printed.of(Total.OPENED)).contains(new Exact(8));
    }

    @Test
    void aTermWithoutIncidentsIsZeroThroughout() {
        Counts<Integer> counts = AMadeUpTerm.of(0, 1);

        Counts<Figure> printed = Disclosure.usual().publish(counts);

        assertThat(printed.numbers().values()).containsOnly(new Exact(0));
    }

    @Test
    void thresholdIsASetting() {
        Counts<Integer> counts = kinds(35, 15, 8, 7, 5);

        Counts<Figure> printed = new Disclosure(10).publish(counts);

        assertThat(printed.rows(Breakdown.FOUR_CS).values())
                .containsExactly(new Exact(15), new Few(10), new Few(10), new Few(10));
    }

    @Test
    void aThresholdThatHidesNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disclosure(2))
                .withMessageContaining("hides nothing");
    }

    @Test
    void percentagesNeedABaseOfTwenty() {
        Figure five = new Exact(5);

        assertThat(five.percentOf(new Exact(20))).hasValue(25);
        assertThat(five.percentOf(new Exact(19))).isEmpty();
        assertThat(five.percentOf(new More(5))).isEmpty();
        assertThat(new Few(5).percentOf(new Exact(40))).isEmpty();
    }

    private static Counts<Integer> kinds(int opened, int... parts) {
        Map<Cell, Integer> numbers = new LinkedHashMap<>();
        numbers.put(new Cell.Whole(Total.OPENED), opened);
        for (int i = 0; i < parts.length; i++) {
            numbers.put(new Cell.Part(Breakdown.FOUR_CS, "row " + i), parts[i]);
        }
        return new Counts<>(numbers);
    }
}
