package org.lidsdown.admin.now;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.incident.Act;

/** Something to know; going on says that it was read. */
final class NoticeCard extends VBox {
    NoticeCard(Box.Notice notice, Station station, Desk desk) {
        Words words = Words.of(NoticeCard.class);
        Parts.named(this, "card-" + notice.id(), notice.card().title(), "card", "now-card");
        getChildren().add(new BoxHead(notice));
        notice.card().sentences().stream()
                .map(sentence -> Parts.text("“" + sentence.words() + "”", "printed"))
                .forEach(getChildren()::add);
        getChildren()
                .add(
                        new GoOn(
                                "go-on-" + notice.id(),
                                words.say("go-on.read"),
                                Optional.empty(),
                                () ->
                                        desk.make(
                                                new Act.WentOn(notice.id(), station.pupil(), ""),
                                                "")));
    }
}
