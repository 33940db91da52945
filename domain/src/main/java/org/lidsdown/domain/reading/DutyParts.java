package org.lidsdown.domain.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.chart.Card;
import org.lidsdown.domain.duty.Deadline;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.people.Role;

/** Builds duties out of the file's elements. */
final class DutyParts {
    private final Faults faults;
    private final Lines lines;

    DutyParts(Faults faults, Lines lines) {
        this.faults = faults;
        this.lines = lines;
    }

    List<Duty> duties(Element box, Card card) {
        return box.ours("duty").map(element -> duty(element, card)).toList();
    }

    private Duty duty(Element element, Card card) {
        String id = faults.id(element).orElse("");
        if (!lines.put("duty", id, element.line)) {
            faults.add(element, "There are two duties with the id '" + id + "'.");
        }
        return new Duty(
                id,
                element.attribute("words").orElseGet(() -> printed(id, card)),
                need(element, id),
                owner(element, id),
                element.attribute("contact"),
                deadline(element, id),
                "yes".equals(element.attributeOr("every-walk", "no")));
    }

    private static String printed(String id, Card card) {
        return card.sentences().stream()
                .filter(sentence -> sentence.id().equals(id))
                .map(sentence -> sentence.words())
                .findFirst()
                .orElse("");
    }

    private Need need(Element element, String id) {
        List<String> words = element.words("need");
        String first = words.isEmpty() ? "" : words.getFirst();
        boolean dependsOnFacts = first.equals("when") || first.equals("unless");
        if (!dependsOnFacts && element.attribute("facts").isPresent()) {
            faults.add(element, "The duty '" + id + "' names facts, and its need asks for none.");
        }
        boolean ofGroup = first.equals("one-of") && words.size() == 2;
        return switch (ofGroup ? "one-of GROUP" : String.join(" ", words)) {
            case "always" -> new Need.Always();
            case "if-applies" -> new Need.IfApplies();
            case "one-of GROUP" -> new Need.OneOf(words.getLast());
            case "when" -> new Need.When(facts(element, id));
            case "unless" -> new Need.Unless(facts(element, id));
            default -> {
                faults.add(
                        element,
                        "The duty '%s' has no need (always, if-applies, one-of GROUP, when, unless)."
                                .formatted(id));
                yield new Need.Always();
            }
        };
    }

    private Set<String> facts(Element element, String id) {
        Set<String> facts = new LinkedHashSet<>(element.words("facts"));
        if (facts.isEmpty()) {
            faults.add(element, "The duty '" + id + "' names no facts that it depends on.");
        }
        return facts;
    }

    private Role owner(Element element, String id) {
        Optional<Role> role = element.attribute("owner").flatMap(Role::of);
        if (role.isEmpty()) {
            faults.add(element, "Nobody owns the duty '" + id + "'.");
        }
        return role.orElse(Role.STAFF);
    }

    private Deadline deadline(Element element, String id) {
        List<String> words = element.words("deadline");
        return switch (String.join(" ", words)) {
            case "", "none" -> new Deadline.None();
            case "at-once" -> new Deadline.AtOnce();
            case "same-school-day" -> new Deadline.SameSchoolDay();
            case "end-of-term" -> new Deadline.EndOfTerm();
            default -> workingDays(element, id, words);
        };
    }

    private Deadline workingDays(Element element, String id, List<String> words) {
        if (words.size() == 2
                && words.getFirst().equals("working-days")
                && words.get(1).matches("[1-9][0-9]{0,2}")) {
            return new Deadline.WorkingDays(Integer.parseInt(words.get(1)));
        }
        return notADeadline(element, id);
    }

    private Deadline notADeadline(Element element, String id) {
        faults.add(element, "The deadline of the duty '" + id + "' cannot be understood.");
        return new Deadline.None();
    }
}
