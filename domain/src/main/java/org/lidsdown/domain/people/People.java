package org.lidsdown.domain.people;

import java.util.List;
import java.util.Optional;

/** The staff who work with the safety log. */
public interface People {
    /** Everybody who works with it now, by name. */
    List<Staff> all();

    /** The person behind an id, also where they left; or nothing. */
    Optional<Staff> find(String id);
}
