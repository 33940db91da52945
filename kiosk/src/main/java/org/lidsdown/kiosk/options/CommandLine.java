package org.lidsdown.kiosk.options;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.options.Options.Task;
import org.lidsdown.kiosk.speech.Speech;

/** Reads the kiosk's command line. */
public final class CommandLine {

    private static final Pattern HERE =
            Pattern.compile("http://(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?/?");
    private static final Pattern WINDOW =
            Pattern.compile("([1-9]\\d{2,4})x([1-9]\\d{2,4})\\+(\\d{1,5})\\+(\\d{1,5})");

    private final Map<String, String> given;

    private CommandLine(Map<String, String> given) {
        this.given = given;
    }

    /** What these arguments ask for; throws {@link BadOption} when they make no sense. */
    public static Options read(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            String value = "";
            if (Usage.takesValue(name)) {
                if (++i == arguments.size()) {
                    throw new BadOption("The option " + name + " needs a value after it.");
                }
                value = arguments.get(i);
            } else if (!Usage.isOption(name)) {
                throw new BadOption("There is no option " + name + "; --help lists them.");
            }
            if (given.put(name, value) != null) {
                throw new BadOption("The option " + name + " is given twice.");
            }
        }
        return new CommandLine(given).options();
    }

    private Options options() {
        return new Options(
                task(),
                path("--outbox", Path.of(System.getProperty("user.home"), ".lids-down", "outbox")),
                host(),
                given.containsKey("--provisioning") ? path("--provisioning", Path.of("")) : null,
                new Options.Looks(
                        theme(),
                        window(),
                        speech(),
                        new LanguageOptions(given).languages(),
                        given.containsKey("--symbols") ? path("--symbols", Path.of("")) : null),
                new AccessOptions(given).access());
    }

    private Task task() {
        return new TaskOptions(given, option -> path(option, Path.of(""))).task();
    }

    private Path path(String option, Path otherwise) {
        try {
            String value = given.get(option);
            return value == null ? otherwise : Path.of(value).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new BadOption("The option " + option + " does not name a file or folder.");
        }
    }

    private @Nullable URI host() {
        String text = given.get("--host");
        if (text == null) {
            return null;
        }
        if (!text.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
            throw new BadOption(
                    "The host \"" + text + "\" is not written like http://127.0.0.1:47810.");
        }
        if (!text.startsWith("https:") && !HERE.matcher(text).matches()) {
            throw new BadOption(
                    "The host \""
                            + text
                            + "\" is another computer, which is reached by https alone.");
        }
        return URI.create(text);
    }

    private Speech speech() {
        String rate = given.getOrDefault("--speech-rate", "130");
        if (!rate.matches("\\d{1,3}")) {
            throw new BadOption(
                    "The option --speech-rate takes words a minute, not \"" + rate + "\".");
        }
        try {
            return new Speech(
                    given.containsKey("--voices") ? path("--voices", Path.of("")) : null,
                    Integer.parseInt(rate),
                    given.containsKey("--mute"),
                    !given.containsKey("--quiet-scan"),
                    given.containsKey("--touch-to-hear"),
                    given.get("--headphones"));
        } catch (IllegalArgumentException e) {
            throw new BadOption(String.valueOf(e.getMessage()));
        }
    }

    private Theme theme() {
        String word = given.getOrDefault("--theme", Theme.SOFT.word());
        return Stream.of(Theme.values())
                .filter(theme -> theme.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new BadOption("There is no theme " + word + ", only " + themes()));
    }

    private static String themes() {
        return Stream.of(Theme.values())
                .map(Theme::word)
                .collect(Collectors.joining(", ", "", "."));
    }

    private @Nullable Rectangle2D window() {
        String text = given.get("--window");
        if (text == null) {
            return null;
        }
        Matcher matcher = WINDOW.matcher(text);
        if (!matcher.matches()) {
            throw new BadOption("The window \"" + text + "\" is not written like 1280x800+0+0.");
        }
        return new Rectangle2D(
                number(matcher, 3), number(matcher, 4), number(matcher, 1), number(matcher, 2));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
