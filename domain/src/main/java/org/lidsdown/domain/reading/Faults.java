package org.lidsdown.domain.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with one file. */
final class Faults {
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

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> all() {
        return found.stream().sorted().toList();
    }
}
