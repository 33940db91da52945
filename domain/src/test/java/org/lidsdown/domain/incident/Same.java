package org.lidsdown.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.lidsdown.domain.walk.Course;

/** Whether two incidents say the same, as far as anybody can ask them. */
final class Same {
    private Same() {}

    /** Whether an incident says what its entries say when they are read again, as stored. */
    static boolean asRebuilt(Incident incident) {
        List<Entry> read = new ArrayList<>();
        for (Entry entry : incident.entries()) {
            read.add(
                    new Entry(
                            entry.incident(),
                            entry.number(),
                            entry.when(),
                            entry.by(),
                            Written.of(entry.act()).act()));
        }
        return as(Incident.of(Course.of(incident.chart()), read), incident);
    }

    static boolean as(Incident one, Incident other) {
        assertThat(one.ref()).isEqualTo(other.ref());
        assertThat(one.entries()).isEqualTo(other.entries());
        assertThat(one.size()).isEqualTo(other.size());
        assertThat(one.walk()).isEqualTo(other.walk());
        assertThat(one.branches()).isEqualTo(other.branches());
        assertThat(one.bands()).isEqualTo(other.bands());
        assertThat(one.closed()).isEqualTo(other.closed());
        assertThat(one.duties(AnIncident.CALENDAR)).isEqualTo(other.duties(AnIncident.CALENDAR));
        assertThat(one.moves(AnIncident.CALENDAR)).isEqualTo(other.moves(AnIncident.CALENDAR));
        one.chart()
                .margin()
                .legends()
                .forEach(l -> assertThat(one.choices(l.id())).isEqualTo(other.choices(l.id())));
        return true;
    }
}
