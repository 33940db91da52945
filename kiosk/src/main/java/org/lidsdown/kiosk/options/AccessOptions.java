package org.lidsdown.kiosk.options;

import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Mode;

/** What the command line says of how the kiosk is worked. */
final class AccessOptions {

    private final Map<String, String> given;

    AccessOptions(Map<String, String> given) {
        this.given = given;
    }

    Access access() {
        Access access = Access.usual(mode());
        access = changed(access, "--scan-step", Access::withStep);
        access = changed(access, "--switch-hold", Access::withAcceptance);
        access = changed(access, "--dwell", Access::withDwell);
        return changed(access, "--touch-hold", Access::withHold)
                .withBrief(given.containsKey("--one-question"));
    }

    private Mode mode() {
        String word = given.getOrDefault("--access", Mode.TOUCH.word());
        return Stream.of(Mode.values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new BadOption(
                                "There is no way of access "
                                        + word
                                        + ", only "
                                        + Stream.of(Mode.values())
                                                .map(Mode::word)
                                                .collect(Collectors.joining(", ", "", "."))));
    }

    private Access changed(
            Access access, String option, BiFunction<Access, Duration, Access> change) {
        String text = given.get(option);
        if (text == null) {
            return access;
        }
        if (!text.matches("\\d{1,5}")) {
            throw new BadOption(
                    "The option " + option + " takes milliseconds, not \"" + text + "\".");
        }
        try {
            return change.apply(access, Duration.ofMillis(Integer.parseInt(text)));
        } catch (IllegalArgumentException e) {
            throw new BadOption(String.valueOf(e.getMessage()));
        }
    }
}
