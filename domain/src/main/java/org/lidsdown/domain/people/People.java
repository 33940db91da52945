package org.lidsdown.domain.people;

import java.util.List;
import java.util.Optional;

/** The staff who work with the safety log. */
public interface People {
    /** Everybody, by name. */
    List<Staff> all();

    /** The person behind an id, or nothing. */
    Optional<Staff> find(String id);

    /** Who signs in; nothing where the name or the password is wrong, without saying which. */
    Optional<Staff> signIn(String id, char[] password);

    /** Adds somebody with a password of 12 to 128 characters. */
    void add(Staff staff, char[] password, String by);
}
