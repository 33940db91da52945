package org.lidsdown.domain.duty;

import java.util.Optional;
import org.lidsdown.domain.people.Role;

/**
 * Something that a box asks somebody to do or to decide.
 *
 * @param id stored with every settlement, so never reused with another meaning; a printed duty
 *     carries its sentence's id
 * @param words what is to be done, in the print's words where it is printed
 * @param need when it must be settled
 * @param owner who sees to it
 * @param contact the kind of contact to call, such as {@code lado}, where it calls somebody
 * @param deadline by when
 */
public record Duty(
        String id,
        String words,
        Need need,
        Role owner,
        Optional<String> contact,
        Deadline deadline,
        boolean everyWalk) {}
