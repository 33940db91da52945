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
        String id = faults.wanted(element, "id").orElse("");
        lines.put("duty", id, element.line);
        if (element.ours("why").findFirst().isPresent()) {
            lines.put("why of duty", id, element.line);
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
        return switch (first) {
            case "always" -> new Need.Always();
            case "if-applies" -> new Need.IfApplies();
            case "one-of" -> new Need.OneOf(words.size() > 1 ? words.get(1) : "");
            case "when" -> new Need.When(facts(element, id));
            case "unless" -> new Need.Unless(facts(element, id));
            default -> {
                faults.add(
                        element,
                        "The duty '%s' has no need (always, if-applies, one-of, when, unless)."
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
        return switch (words.isEmpty() ? "none" : words.getFirst()) {
            case "none" -> new Deadline.None();
            case "at-once" -> new Deadline.AtOnce();
            case "same-school-day" -> new Deadline.SameSchoolDay();
            case "end-of-term" -> new Deadline.EndOfTerm();
            case "working-days" -> workingDays(element, id, words);
            default -> notADeadline(element, id);
        };
    }

    private Deadline workingDays(Element element, String id, List<String> words) {
        if (words.size() == 2 && words.get(1).matches("[1-9][0-9]{0,2}")) {
            return new Deadline.WorkingDays(Integer.parseInt(words.get(1)));
        }
        return notADeadline(element, id);
    }

    private Deadline notADeadline(Element element, String id) {
        faults.add(element, "The deadline of the duty '" + id + "' cannot be understood.");
        return new Deadline.None();
    }
}
