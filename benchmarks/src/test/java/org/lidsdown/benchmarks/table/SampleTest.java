package org.lidsdown.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void aShareIsAFigureThatWasTaken() {
        Sample sample = new Sample();
        IntStream.rangeClosed(1, 200).forEach(figure -> sample.add(201 - figure));

        assertThat(sample.at(0.99)).isEqualTo(198);
        assertThat(sample.at(0.95)).isEqualTo(190);
        assertThat(sample.median()).isEqualTo(100.5);
        assertThat(sample.quartiles("%.0f")).isEqualTo("50 to 150");
    }

    @Test
    void ofOneFigureEveryShareIsThatFigure() {
        Sample sample = new Sample();
        sample.add(7);

        assertThat(sample.at(0)).isEqualTo(7);
        assertThat(sample.at(1)).isEqualTo(7);
    }
}
