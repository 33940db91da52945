package org.lidsdown.domain.kiosks;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What the host answers to a heartbeat.
 *
 * @param clock what its clock says
 * @param contained up to which entry a backup that was verified contains the log, where it can say
 * @param again whether the kiosk is to hand over once more what it has copies of, because the log
 *     lost its end
 * @param keys the school's signed key list, where the kiosk has another one
 */
public record Heard(Instant clock, OptionalLong contained, boolean again, Optional<String> keys) {

    private static final String FIRST_LINE = "lids-down heard 1";

    /** The answer as it is sent. */
    public String text() {
        Stream<Long> number = contained.stream().boxed();
        return String.join(
                "\n",
                FIRST_LINE,
                "clock " + clock.toEpochMilli(),
                "contained " + Lines.written(number.map(String::valueOf).findFirst()),
                "again " + (again ? "yes" : "no"),
                keys.orElse(""));
    }

    /** The answer in this text; throws {@link IllegalArgumentException} where it is none. */
    public static Heard read(String text) {
        Lines lines = new Lines(text, FIRST_LINE);
        Instant clock = Instant.ofEpochMilli(lines.number("clock"));
        OptionalLong contained =
                lines.optional("contained").stream()
                        .filter(value -> value.matches("\\d{1,18}"))
                        .mapToLong(Long::parseLong)
                        .findFirst();
        boolean again = lines.value("again").equals("yes");
        return new Heard(
                clock, contained, again, Optional.of(lines.rest()).filter(list -> !list.isBlank()));
    }
}
