package org.lidsdown.admin.now;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Urgency;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.DutyStanding;

/** A box of duties: what to classify, to decide and to settle before it is left. */
final class DutiesCard extends VBox {
    private final Words words = Words.of(DutiesCard.class);
    private final Station station;
    private final Sight sight;
    private final Desk desk;

    DutiesCard(Station station, Sight sight, Desk desk) {
        this.station = station;
        this.sight = sight;
        this.desk = desk;
        Box box = station.box();
        Parts.named(this, "card-" + box.id(), box.card().title(), "card", "now-card");
        getChildren().add(new BoxHead(box));
        station.legends()
                .forEach(l -> getChildren().add(new LegendPart(l, sight.incident(), desk)));
        station.facts()
                .forEach(f -> getChildren().add(new FactRow(f, station.about(f), sight, desk)));
        group("duties.at-once", this::isAtOnce);
        group("duties.one-of", duty -> !isAtOnce(duty) && isOneOf(duty));
        group("duties.all", duty -> !isAtOnce(duty) && !isOneOf(duty));
        getChildren()
                .add(
                        new GoOn(
                                "go-on-" + box.id(),
                                words.say("go-on"),
                                station.holds().map(sight.refusals()::of),
                                () ->
                                        desk.make(
                                                new Act.WentOn(box.id(), station.pupil(), ""),
                                                "")));
    }

    private boolean isAtOnce(DutyStanding duty) {
        return sight.duties().urgency(duty) == Urgency.AT_ONCE;
    }

    private static boolean isOneOf(DutyStanding duty) {
        return duty.duty().need() instanceof Need.OneOf;
    }

    private void group(String heading, Predicate<DutyStanding> which) {
        List<DutyStanding> duties = station.duties().stream().filter(which).toList();
        if (!duties.isEmpty()) {
            getChildren().add(Parts.text(words.say(heading), "section-title"));
            duties.forEach(duty -> getChildren().add(new DutyRow(duty, sight, desk)));
        }
    }
}
