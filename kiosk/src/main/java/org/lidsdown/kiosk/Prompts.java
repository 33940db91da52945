package org.lidsdown.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.access.Mode;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.touch.Frame;

/**
 * All that the kiosk says in one language, for people who record it: the key that a recording is
 * called by, a tab, and the words. Names are not among it.
 */
final class Prompts {

    private static final Pattern NAMES = Pattern.compile("(pupil|staff|language)-.*");
    private static final Map<String, String> BESIDE =
            Map.of(
                    "help-now", "rail.help",
                    "undo", "rail.undo",
                    "hide", "rail.hide",
                    "back", "rail.back",
                    "next", "page.next",
                    "more", "page.more");

    private final Map<String, String> prompts = new LinkedHashMap<>();

    private Prompts() {}

    /** What a kiosk says, in whatever way it is worked; windows in these words are made by this. */
    static Prompts of(Function<Words, Showing> windows, List<Words> words) {
        Prompts prompts = new Prompts();
        words.forEach(one -> prompts.add(windows.apply(one), one));
        return prompts;
    }

    private void add(Showing showing, Words words) {
        Frame frame = showing.journey().frame();
        for (Screen screen : showing.screens().all()) {
            frame.show(screen.page().apply(showing.journey()));
            frame.page().ifPresent(page -> prompts.putAll(page.said()));
            frame.onPage().stream()
                    .filter(tile -> !NAMES.matcher(tile.said()).matches())
                    .forEach(tile -> prompts.put(tile.said(), tile.getText()));
        }
        BESIDE.forEach((key, word) -> prompts.put(key, words.of(word)));
        showing.journey().stop();
    }

    /** The words of a language in each manner in which the kiosk may be worked. */
    static List<Words> manners(Tongue tongue) {
        return Stream.of(Mode.values())
                .map(Mode::manner)
                .distinct()
                .map(manner -> new Words(tongue, manner))
                .toList();
    }

    /** Writes them, a line each. */
    void write(Path file) throws IOException {
        Files.writeString(file, text(), UTF_8);
    }

    private String text() {
        return prompts.entrySet().stream()
                .map(prompt -> prompt.getKey() + "\t" + prompt.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
