package org.lidsdown.admin.now;

import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.DutySentences;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.admin.sentences.RefusalSentences;
import org.lidsdown.domain.incident.Incident;

/**
 * What the cards know while they are drawn.
 *
 * @param incident the incident as it stands
 * @param names what everybody is called
 * @param days says days
 * @param contacts whom to call
 */
public record Sight(Incident incident, Names names, Days days, Contacts contacts) {
    DutySentences duties() {
        return new DutySentences(days);
    }

    RefusalSentences refusals() {
        return new RefusalSentences(incident.chart(), names);
    }
}
