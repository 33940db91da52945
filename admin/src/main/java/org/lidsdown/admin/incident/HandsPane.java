package org.lidsdown.admin.incident;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Choosing;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.now.Desk;
import org.lidsdown.admin.now.Sight;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.Keeping;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.rights.Right;

/** Who reads the incident, whether it must be kept, and the first step to erasing it. */
final class HandsPane extends VBox {
    private static final int REASON_LINES = 2;

    private final Words words = Words.of(HandsPane.class);
    private final Sight sight;
    private final Desk desk;
    private final Hands hands;
    private final Keeping keeping;
    private final List<Staff> staff;

    HandsPane(Sight sight, Desk desk, Hands hands) {
        this.sight = sight;
        this.desk = desk;
        this.hands = hands;
        this.keeping = sight.incident().keeping();
        this.staff = hands.staff().get();
        getStyleClass().add("keep");
        if (keeping.erased()) {
            getChildren().add(card(words.say("erased"), Parts.text(words.say("erased.why"))));
            return;
        }
        getChildren().add(readers());
        if (hands.may(Right.HAND_OVER)) {
            getChildren().add(handingOver());
        }
        if (hands.may(Right.SHARE)) {
            getChildren().add(sharing());
        }
        getChildren().add(holding());
        if (hands.may(Right.ASK_TO_ERASE)) {
            getChildren().add(erasing());
        }
    }

    private static VBox card(String title, Node... parts) {
        VBox card = Parts.column("card", Parts.text(title, "card-title"));
        card.getChildren().addAll(parts);
        return card;
    }

    private VBox readers() {
        VBox card =
                card(
                        words.say("readers"),
                        Parts.text("readers-now", Parts.text(words.say(key("readers", keeping)))));
        keeping.colleagues().forEach(colleague -> card.getChildren().add(reader(colleague)));
        return card;
    }

    private static String key(String of, Keeping keeping) {
        return of + "." + keeping.hands().id();
    }

    private Node reader(String colleague) {
        String name = sight.names().ofStaff(colleague);
        if (!hands.may(Right.SHARE)) {
            return Parts.text(words.say("readers.also", name));
        }
        return Parts.row(
                "adding",
                Parts.growing(Parts.text(words.say("readers.also", name))),
                Parts.button(
                        "end-" + colleague,
                        words.say("share.end"),
                        () -> desk.make(new Act.ReadBy(colleague, false), "share"),
                        "quiet"));
    }

    private VBox handingOver() {
        List<KeyGroup> others = new ArrayList<>(List.of(KeyGroup.values()));
        others.remove(keeping.hands());
        ComboBox<KeyGroup> to =
                Choosing.of(
                        "hand-to",
                        words.say("hand.to"),
                        others,
                        group -> words.say("group." + group.id()));
        TextArea because = because("hand-because", "hand.because");
        Label warning = Parts.text("hand-warning", Parts.text("", "muted"));
        to.valueProperty().addListener((_, _, group) -> warning.setText(warning(group)));
        return card(
                words.say("hand"),
                Parts.text(words.say("hand.why"), "muted"),
                to,
                warning,
                because,
                handing(to, because));
    }

    private Button handing(ComboBox<KeyGroup> to, TextArea because) {
        Button hand =
                Parts.button(
                        "hand-over",
                        words.say("hand.do"),
                        () ->
                                desk.make(
                                        new Act.HandedOver(
                                                to.getValue(), because.getText().strip()),
                                        "hand-because"),
                        "done");
        hand.disableProperty()
                .bind(to.valueProperty().isNull().or(because.textProperty().isEmpty()));
        return hand;
    }

    private String warning(KeyGroup group) {
        boolean somebody = staff.stream().anyMatch(one -> KeyGroup.of(one.role()).contains(group));
        boolean mine = KeyGroup.of(hands.me().role()).contains(group);
        return words.say(somebody ? mine ? "hand.mine" : "hand.gone" : "hand.nobody");
    }

    private VBox sharing() {
        List<Staff> others =
                staff.stream()
                        .filter(one -> !KeyGroup.of(one.role()).contains(keeping.hands()))
                        .filter(one -> !keeping.colleagues().contains(one.id()))
                        .filter(HandsPane::works)
                        .toList();
        ComboBox<Staff> who =
                Choosing.of("share-with", words.say("share.who"), others, HandsPane::named);
        Button share =
                Parts.button(
                        "share",
                        words.say("share.do"),
                        () -> desk.make(new Act.ReadBy(who.getValue().id(), true), "share"),
                        "done");
        share.disableProperty().bind(who.valueProperty().isNull());
        return card(words.say("share"), Parts.text(words.say("share.why"), "muted"), who, share);
    }

    private static boolean works(Staff staff) {
        return staff.role() != Role.TECHNICIAN && staff.role() != Role.GOVERNOR;
    }

    private static String named(Staff staff) {
        return staff.name() + " · " + staff.role().title();
    }

    private VBox holding() {
        boolean held = keeping.held();
        VBox card =
                card(
                        words.say("hold"),
                        Parts.text(
                                "hold-now", Parts.text(words.say(held ? "hold.on" : "hold.off"))));
        if (hands.may(Right.HOLD)) {
            TextArea because = because("hold-because", "hold.because");
            Button hold =
                    Parts.button(
                            "hold",
                            words.say(held ? "hold.end" : "hold.do"),
                            () ->
                                    desk.make(
                                            new Act.LegalHold(!held, because.getText().strip()),
                                            "hold-because"),
                            "quiet");
            hold.disableProperty().bind(because.textProperty().isEmpty());
            card.getChildren().addAll(because, hold);
        }
        return card;
    }

    private VBox erasing() {
        ComboBox<Ground> ground =
                Choosing.of(
                        "erase-ground",
                        words.say("erase.ground"),
                        List.of(Ground.values()),
                        one -> words.say("ground." + one.id()));
        Button ask =
                Parts.button(
                        "erase-ask",
                        words.say("erase.do"),
                        () -> hands.ask().accept(sight.incident().ref(), ground.getValue()),
                        "quiet");
        ask.disableProperty().bind(ground.valueProperty().isNull());
        return card(words.say("erase"), Parts.text(words.say("erase.why"), "muted"), ground, ask);
    }

    private TextArea because(String id, String key) {
        TextArea area = Parts.area(id, words.say(key), REASON_LINES);
        area.textProperty().bindBidirectional(desk.draft(id));
        return area;
    }
}
