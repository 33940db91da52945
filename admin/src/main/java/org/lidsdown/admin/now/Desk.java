package org.lidsdown.admin.now;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.people.PupilId;

/** What the cards ask for: to write an act, to keep what is being typed, to look elsewhere. */
public interface Desk {
    /** Writes an act; the words typed in this place are in it. */
    void make(Act act, String place);

    /** Puts a pupil on the incident who was not known yet. */
    void addNewPupil(String name, String band, String place);

    /** The words typed in this place so far. */
    StringProperty draft(String place);

    /** Looks at the branch of this pupil, or at the incident itself. */
    void look(Optional<PupilId> branch);
}
