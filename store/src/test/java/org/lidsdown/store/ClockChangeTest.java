package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;

/** Entries written in the hours in which clocks are put forward or back, from 2026 to 2030. */
class ClockChangeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int AROUND = 6;

    private final TimeZone before = TimeZone.getDefault();

    @TempDir Path folder;

    @AfterEach
    void putBack() {
        TimeZone.setDefault(before);
    }

    private static List<ZoneOffsetTransition> changes() {
        Instant end = Year.of(2031).atDay(1).atStartOfDay(LONDON).toInstant();
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        Instant at = Year.of(2026).atDay(1).atStartOfDay(LONDON).toInstant();
        ZoneOffsetTransition next = LONDON.getRules().nextTransition(at);
        while (next.getInstant().isBefore(end)) {
            changes.add(next);
            next = LONDON.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    @Test
    void thereAreTenOfThem() {
        assertThat(changes()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "UTC"})
    void noMomentIsShiftedAndNoTwoBecomeOne(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        ASettableClock clock = new ASettableClock("2026-01-05T09:00:00Z");
        List<Instant> written = new ArrayList<>();
        Incident incident;
        try (Store store = ALog.in(folder, clock)) {
            incident = ALog.opened(store, "one that takes long");
            for (ZoneOffsetTransition change : changes()) {
                clock.later(
                        Duration.between(
                                clock.instant(),
                                change.getInstant().minus(STEP.multipliedBy(AROUND))));
                for (int i = 0; i <= 2 * AROUND; i++) {
                    incident = ALog.written(store, incident, ALog.note("note"));
                    written.add(clock.instant());
                    clock.later(STEP);
                }
            }
        }
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.ofHours(-3)));
        try (Store store = ALog.again(folder, clock)) {
            List<Instant> read =
                    store.incidents().find(incident.ref()).orElseThrow().entries().stream()
                            .skip(1)
                            .map(Entry::when)
                            .toList();
            assertThat(read).isEqualTo(written).doesNotHaveDuplicates();
        }
    }
}
