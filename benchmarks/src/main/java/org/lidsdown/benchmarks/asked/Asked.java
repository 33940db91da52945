package org.lidsdown.benchmarks.asked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options of a measurement, each a name and a value. */
public final class Asked {
    private final Map<String, String> given = new HashMap<>();

    private Asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!arguments.get(i).startsWith("--") || i + 1 == arguments.size()) {
                throw new BadOption(
                        "%s is not an option with a value.".formatted(arguments.get(i)));
            }
            given.put(arguments.get(i).substring(2), arguments.get(i + 1));
        }
    }

    /** Reads {@code --name value} pairs. */
    public static Asked of(List<String> arguments) {
        return new Asked(arguments);
    }

    /** The number given for this option, or the usual one. */
    public int number(String name, int usual) {
        String value = word(name, Integer.toString(usual));
        if (!value.matches("\\d{1,9}")) {
            throw new BadOption("--%s wants a number, not %s.".formatted(name, value));
        }
        return Integer.parseInt(value);
    }

    /** The word given for this option, or the usual one. */
    public String word(String name, String usual) {
        String value = given.remove(name);
        return value == null ? usual : value;
    }

    /** Refuses what no option has asked for. */
    public void nothingElse() {
        given.keySet().stream()
                .findFirst()
                .ifPresent(name -> {
                    throw new BadOption("There is no option --%s here.".formatted(name));
                });
    }
}
