package org.lidsdown.admin.drafts;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Words that somebody has typed and that are not in the log yet; they stay while screens change.
 */
public final class Drafts {
    private final Map<String, StringProperty> words = new HashMap<>();

    /** The words typed in this place so far. */
    public StringProperty of(String place) {
        return words.computeIfAbsent(place, _ -> new SimpleStringProperty(""));
    }

    /** Forgets the words of this place, since they are in the log now. */
    public void done(String place) {
        of(place).set("");
    }
}
