package org.lidsdown.kiosk.options;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.lidsdown.kiosk.options.Options.Task;

/** What the command line says of what the kiosk is started for. */
final class TaskOptions {

    private static final int LONGEST = 86_400;
    private static final int SHORTEST_IDLE = 60;
    private static final int LONGEST_IDLE = 600;
    private static final Duration NEVER = Duration.ofDays(3_650);

    private final Map<String, String> given;
    private final Function<String, Path> paths;

    /** Reads these, with the paths that this finds behind them. */
    TaskOptions(Map<String, String> given, Function<String, Path> paths) {
        this.given = given;
        this.paths = paths;
    }

    Task task() {
        if (has("--help") || has("-h")) {
            return new Task.Explain();
        }
        if (has("--list-languages")) {
            return new Task.Tell();
        }
        if (has("--credits")) {
            return new Task.Credit();
        }
        if (has("--set-up")) {
            return new Task.SetUp(provisioning());
        }
        return has("--random-use") ? new Task.Use(time()) : writing();
    }

    private Task writing() {
        if (has("--prompts")) {
            return new Task.Prompt(paths.apply("--prompts"));
        }
        if (has("--board")) {
            return new Task.Export(paths.apply("--board"));
        }
        if (has("--pictures")) {
            return new Task.Draw(paths.apply("--pictures"));
        }
        if (has("--story") && has("--one-question")) {
            throw new BadOption("The story is told with all questions: leave --one-question out.");
        }
        return has("--story")
                ? new Task.Play(paths.apply("--story"), prefix())
                : new Task.Listen(has("--time-start"), idle());
    }

    private Path provisioning() {
        if (!has("--provisioning")) {
            throw new BadOption("The option --set-up needs --provisioning and a file as well.");
        }
        return paths.apply("--provisioning");
    }

    private boolean has(String option) {
        return given.containsKey(option);
    }

    private Duration idle() {
        String text = given.getOrDefault("--idle", "120");
        if (text.equals("off")) {
            return NEVER;
        }
        int seconds = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (seconds < SHORTEST_IDLE || seconds > LONGEST_IDLE) {
            throw new BadOption(
                    "The option --idle takes 60 to 600 seconds, or off, not \"" + text + "\".");
        }
        return Duration.ofSeconds(seconds);
    }

    private Duration time() {
        String text = given.getOrDefault("--random-use", "");
        int seconds = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (seconds < 1 || seconds > LONGEST) {
            throw new BadOption(
                    "The option --random-use takes 1 to 86400 seconds, not \"" + text + "\".");
        }
        return Duration.ofSeconds(seconds);
    }

    private String prefix() {
        String prefix = given.getOrDefault("--prefix", "");
        if (!prefix.matches("[A-Za-z0-9._-]{0,40}")) {
            throw new BadOption(
                    "The prefix \""
                            + prefix
                            + "\" cannot begin a file's name; use letters and digits.");
        }
        return prefix;
    }
}
