package org.lidsdown.admin.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Spot;
import org.lidsdown.domain.drawing.Layout;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.reading.Reading;

class PlacesTest {
    private static Chart withoutPositions() {
        String file = new String(ChartReader.torViewFile(), UTF_8);
        String bare =
                file.replaceAll(" (ld:)?[xywh]=\"[0-9.]+\"", "")
                        .replaceAll(" ld:route=\"[^\"]*\"", "");
        return ((Reading.Sound) ChartReader.read("bare.scxml", bare.getBytes(UTF_8))).chart();
    }

    @Test
    void chartThatSaysItsPositionsKeepsThem() {
        Chart chart = ChartReader.torView();

        Layout layout = Places.of(chart);

        assertThat(layout).isEqualTo(Layout.of(chart).orElseThrow());
    }

    @Test
    void chartWithoutPositionsIsLaidOutWithEveryBoxAndArrow() {
        Chart chart = withoutPositions();

        Layout layout = Places.of(chart);

        assertThat(layout.spots().keySet())
                .containsAll(chart.boxes().stream().map(Box::id).toList())
                .contains("kinds", "four-cs");
        assertThat(layout.routes()).hasSize((int) Layout.links(chart, layout.spots()).count());
    }

    @Test
    void boxesLaidOutDoNotLieOnEachOther() {
        Chart chart = withoutPositions();
        Set<String> frames = Set.of("pupils");

        Layout layout = Places.of(chart);

        List<Spot> spots =
                layout.spots().entrySet().stream()
                        .filter(e -> !frames.contains(e.getKey()))
                        .map(e -> e.getValue())
                        .toList();
        for (Spot one : spots) {
            assertThat(spots)
                    .filteredOn(other -> !other.equals(one) && overlap(one, other))
                    .isEmpty();
        }
    }

    private static boolean overlap(Spot a, Spot b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    @Test
    void pupilsBoxesLieInTheirFrame() {
        Chart chart = withoutPositions();

        Layout layout = Places.of(chart);

        Spot frame = layout.spots().get("pupils");
        Spot role = layout.spots().get("role");
        assertThat(role.x()).isGreaterThan(frame.x());
        assertThat(role.bottom()).isLessThan(frame.bottom());
    }
}
