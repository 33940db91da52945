package org.lidsdown.domain.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is wrong with one file. */
final class Faults {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

    private final String file;
    private final Set<Fault> found = new LinkedHashSet<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, String sentence) {
        found.add(new Fault(file, line, sentence));
    }

    void add(Element element, String sentence) {
        add(element.line, sentence);
    }

    /** The attribute, or a fault and nothing. */
    Optional<String> wanted(Element element, String attribute) {
        Optional<String> value = element.attribute(attribute).filter(text -> !text.isEmpty());
        if (value.isEmpty()) {
            add(element, "The element '" + element.name + "' has no '" + attribute + "'.");
        }
        return value;
    }

    /** The id of an element, or a fault and nothing where it has none that could be stored. */
    Optional<String> id(Element element) {
        return wanted(element, "id").filter(id -> isName(element, id));
    }

    /** Whether this can be the name of something; a fault is said where it cannot. */
    boolean isName(Element element, String name) {
        boolean fits = NAME.matcher(name).matches();
        if (!fits) {
            add(
                    element,
                    "'%s' is not a name: up to 60 letters, digits and hyphens.".formatted(name));
        }
        return fits;
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> all() {
        return found.stream().sorted().toList();
    }
}
