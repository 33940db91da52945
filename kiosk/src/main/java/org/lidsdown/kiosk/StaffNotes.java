package org.lidsdown.kiosk;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lidsdown.kiosk.handover.Trouble;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.speech.Speaker;

/** What is said to the staff at the edge of the first screen, by whoever has something to say. */
final class StaffNotes {

    /** Who says something. */
    private enum From {
        SELF_TEST,
        SPEECH,
        HANDOVER
    }

    private final Map<From, String> said = new EnumMap<>(From.class);
    private final Supplier<Words> words;
    private Consumer<String> shown = _ -> {};

    StaffNotes(Supplier<Words> words) {
        this.words = words;
    }

    /** From now on all that is said is shown there. */
    void show(Consumer<String> there) {
        shown = there;
        show();
    }

    /** The self-test has found this; nothing where all is well. */
    void found(String sentences) {
        say(From.SELF_TEST, sentences);
    }

    /** The kiosk can be heard, or cannot. */
    void heard(Speaker.State state) {
        boolean not = state == Speaker.State.NOT_HEARD;
        say(From.SPEECH, not ? words.get().of("note.no-sound") : "");
    }

    /** Handing over has this trouble. */
    void handingOver(Trouble trouble) {
        String key = trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
        say(From.HANDOVER, words.get().of("note." + key));
    }

    private void say(From from, String sentence) {
        said.put(from, sentence);
        show();
    }

    private void show() {
        shown.accept(
                said.values().stream()
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("   ")));
    }
}
