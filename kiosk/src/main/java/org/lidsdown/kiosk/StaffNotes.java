package org.lidsdown.kiosk;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is said to the staff at the edge of the first screen, by whoever has something to say. */
final class StaffNotes {

    /** Who says something. */
    enum From {
        SELF_TEST,
        SPEECH,
        HANDOVER
    }

    private final Map<From, String> said = new EnumMap<>(From.class);
    private final Consumer<String> shown;

    StaffNotes(Consumer<String> shown) {
        this.shown = shown;
    }

    /** One says this from now on, or nothing more. */
    void say(From from, String words) {
        said.put(from, words);
        shown.accept(
                said.values().stream()
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("   ")));
    }
}
