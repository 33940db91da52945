package org.lidsdown.admin.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.now.Sight;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.EntrySentences;
import org.lidsdown.admin.sentences.EntryWords;
import org.lidsdown.domain.incident.Entry;

/** Everything that happened, the latest first: who, when, what, in plain words. */
final class StoryPane extends VBox {
    private final Sight sight;
    private final EntrySentences sentences;

    StoryPane(Sight sight) {
        this.sight = sight;
        this.sentences = new EntrySentences(sight.incident().chart(), sight.names());
        Parts.named(this, "story", Words.of(StoryPane.class).say("part.story"), "story");
        Optional<LocalDate> day = Optional.empty();
        List<Entry> entries = sight.incident().entries();
        for (Entry entry : entries.reversed()) {
            LocalDate on = LocalDate.ofInstant(entry.when(), Days.ZONE);
            if (!day.equals(Optional.of(on))) {
                getChildren().add(Parts.text(sight.days().day(on), "story-day"));
                day = Optional.of(on);
            }
            getChildren().add(entry(entry));
        }
    }

    private Node entry(Entry entry) {
        VBox told = Parts.column("story-told", Parts.text(sentences.of(entry)));
        String words = EntryWords.of(entry);
        if (!words.isEmpty()) {
            told.getChildren().add(Parts.text(words, "story-words"));
        }
        return Parts.row(
                "story-entry",
                Parts.label(sight.days().time(entry.when()), "story-time"),
                Parts.growing(told));
    }
}
