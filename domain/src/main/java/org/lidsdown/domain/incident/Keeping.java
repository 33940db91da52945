package org.lidsdown.domain.incident;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.lidsdown.domain.people.KeyGroup;

/**
 * In whose hands an incident is: who reads it, and whether it may be erased. Safeguarding staff
 * have it first; what is said about staff goes to the head, and what is said about the head to the
 * chair of governors, so that nobody reads what is said about them (security.md §5.2).
 *
 * @param hands the group that reads it
 * @param colleagues the ids of those who read it beside the group
 * @param held whether a legal hold keeps it from being erased
 * @param erased whether its words are erased for ever
 */
public record Keeping(
        KeyGroup hands, NavigableSet<String> colleagues, boolean held, boolean erased) {
    /** As every incident begins. */
    public static final Keeping FIRST =
            new Keeping(KeyGroup.SAFEGUARDING, new TreeSet<>(), false, false);

    /** Keeps the colleagues as they are. */
    public Keeping {
        colleagues = Collections.unmodifiableNavigableSet(new TreeSet<>(colleagues));
    }

    /** In whose hands it is after this act; acts about other things leave it where it is. */
    Keeping after(Act act) {
        return switch (act) {
            case Act.HandedOver(KeyGroup to, String _) ->
                    new Keeping(to, new TreeSet<>(), held, erased);
            case Act.ReadBy(String colleague, boolean reads) -> with(colleague, reads);
            case Act.LegalHold(boolean holds, String _) ->
                    new Keeping(hands, colleagues, holds, erased);
            case Act.Erased _ -> new Keeping(hands, colleagues, held, true);
            default -> this;
        };
    }

    private Keeping with(String colleague, boolean reads) {
        NavigableSet<String> all = new TreeSet<>(colleagues);
        if (reads) {
            all.add(colleague);
        } else {
            all.remove(colleague);
        }
        return new Keeping(hands, all, held, erased);
    }

    /** Why this act does not fit; acts about other things fit unless everything is erased. */
    Optional<Refusal> refusal(Act act, boolean closed) {
        if (erased) {
            return Optional.of(new Refusal.IsErased());
        }
        return switch (act) {
            case Act.HandedOver(KeyGroup to, String because) ->
                    to == hands ? Optional.of(new Refusal.InTheseHands(to)) : because(because);
            case Act.ReadBy(String colleague, boolean reads) ->
                    reads == colleagues.contains(colleague)
                            ? Optional.of(new Refusal.ReadsAlready(colleague, reads))
                            : Optional.empty();
            case Act.LegalHold(boolean holds, String because) ->
                    holds == held ? Optional.of(new Refusal.HeldAlready(holds)) : because(because);
            case Act.Erased(String _, Ground ground) -> erasing(ground, closed);
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> erasing(Ground ground, boolean closed) {
        if (held) {
            return Optional.of(new Refusal.OnHold());
        }
        return ground == Ground.KEPT_LONG_ENOUGH && !closed
                ? Optional.of(new Refusal.IsOpen())
                : Optional.empty();
    }

    private static Optional<Refusal> because(String words) {
        return words.isBlank() ? Optional.of(new Refusal.BecauseMissing()) : Optional.empty();
    }
}
