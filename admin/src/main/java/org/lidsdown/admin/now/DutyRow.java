package org.lidsdown.admin.now;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.EntryWords;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.DutyStanding.State;
import org.lidsdown.domain.incident.Entry;

/** One duty: what, who, by when, and the buttons that settle it. */
final class DutyRow extends VBox {
    private final Words words = Words.of(DutyRow.class);
    private final DutyStanding standing;
    private final Sight sight;
    private final Desk desk;
    private final String id;
    private final String place;
    private final TextField said;

    DutyRow(DutyStanding standing, Sight sight, Desk desk) {
        this.standing = standing;
        this.sight = sight;
        this.desk = desk;
        this.id = standing.duty().id().toLowerCase(Locale.ROOT);
        this.place = "duty-" + id + standing.pupil().map(pupil -> "-" + pupil).orElse("");
        this.said = Parts.field("words-" + id, words.say("duty.words"), "duty-words");
        said.textProperty().bindBidirectional(desk.draft(place));
        Parts.named(this, "duty-" + id, standing.duty().words(), "duty-row", style());
        HBox head = head();
        getChildren().add(head);
        sight.contacts()
                .of(standing.duty().contact().orElse(""))
                .filter(_ -> standing.open())
                .map(contact -> words.say("duty.contact", contact.name(), contact.reach()))
                .ifPresent(call -> getChildren().add(contact(call)));
        if (standing.state() == State.OPTIONAL) {
            head.getChildren().addAll(buttons());
        } else {
            getChildren().add(foot());
        }
        if (canBeSettled()) {
            getChildren().add(said);
            write(!said.getText().isEmpty());
        }
    }

    private String style() {
        return standing.open() ? "open" : canBeSettled() ? "optional" : "settled";
    }

    private boolean canBeSettled() {
        return (standing.settledBy().isEmpty() && standing.state() != State.NOT_DUE)
                || standing.open();
    }

    private HBox head() {
        HBox head =
                Parts.row(
                        "duty-head",
                        Parts.icon(
                                standing.state() == State.DONE
                                        ? Material2OutlinedAL.CHECK_CIRCLE
                                        : Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED,
                                "duty-icon"),
                        Parts.growing(Parts.text(standing.duty().words(), "duty-title")));
        sight.duties()
                .due(standing)
                .map(due -> Parts.chip(due, sight.duties().urgency(standing).style()))
                .ifPresent(head.getChildren()::add);
        return head;
    }

    private static Node contact(String call) {
        HBox row =
                Parts.row(
                        "duty-contact",
                        Parts.icon(Material2OutlinedMZ.PHONE),
                        Parts.growing(Parts.text(call)));
        return row;
    }

    private Node foot() {
        HBox foot = Parts.row("duty-foot", Parts.growing(Parts.text(caption(), "caption")));
        if (canBeSettled()) {
            foot.getChildren().addAll(buttons());
        }
        return foot;
    }

    private String caption() {
        return standing.settledBy()
                .filter(_ -> !standing.open())
                .map(this::settled)
                .orElseGet(() ->
                        words.say("duty." + standing.state(), standing.duty().owner().title()));
    }

    private String settled(Entry entry) {
        String how =
                words.say(
                        "duty." + standing.state(),
                        sight.names().ofStaff(entry.by()),
                        sight.days().moment(entry.when()));
        String why = EntryWords.of(entry);
        return why.isEmpty() ? how : how + "\n" + why;
    }

    private List<Node> buttons() {
        Node write =
                Parts.button(
                        "write-" + id,
                        Material2OutlinedAL.EDIT,
                        words.say("duty.write"),
                        () -> write(true));
        Node done =
                Parts.button(
                        "done-" + id,
                        words.say("duty.done"),
                        () -> settle(Settlement.DONE),
                        standing.state() == State.OPTIONAL ? "quiet" : "done");
        Node notNeeded =
                Parts.button(
                        "not-needed-" + id,
                        words.say("duty.not-needed"),
                        () -> settle(Settlement.NOT_NEEDED),
                        "quiet");
        return standing.duty().need() instanceof Need.IfApplies
                ? List.of(write, notNeeded, done)
                : List.of(write, done);
    }

    private void settle(Settlement how) {
        String because = said.getText().strip();
        if (how == Settlement.NOT_NEEDED && because.isEmpty()) {
            said.setPromptText(words.say("duty.because"));
            write(true);
        } else {
            desk.make(
                    new Act.DutySettled(standing.duty().id(), standing.pupil(), how, because),
                    place);
        }
    }

    private void write(boolean open) {
        said.setVisible(open);
        said.setManaged(open);
        if (open) {
            said.requestFocus();
        }
    }
}
