package org.lidsdown.admin.incident;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.evidence.FilesCard;
import org.lidsdown.admin.evidence.FilesDesk;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.now.Desk;
import org.lidsdown.admin.now.Sight;
import org.lidsdown.admin.sentences.EntryWords;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Entry;

/** Files, other evidence (what it is, where, who holds it) and notes. */
final class KeepPane extends VBox {
    private final Words words = Words.of(KeepPane.class);
    private final Sight sight;
    private final Desk desk;

    KeepPane(Sight sight, Desk desk, FilesDesk files) {
        this.sight = sight;
        this.desk = desk;
        getStyleClass().add("keep");
        getChildren().addAll(new FilesCard(sight, desk, files), evidence(), notes());
    }

    private VBox evidence() {
        TextField what = field("evidence-what", "keep.evidence.what");
        TextField where = field("evidence-where", "keep.evidence.where");
        TextField who = field("evidence-who", "keep.evidence.who");
        Button keep =
                Parts.button(
                        "keep-evidence",
                        words.say("keep.evidence.do"),
                        () -> desk.make(evidence(what, where, who), "evidence-what"),
                        "done");
        keep.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        Stream.of(what, where, who)
                                                .anyMatch(field -> field.getText().isBlank()),
                                what.textProperty(),
                                where.textProperty(),
                                who.textProperty()));
        VBox card = Parts.column("card", Parts.text(words.say("keep.evidence"), "card-title"));
        card.getChildren().addAll(told(Act.EvidenceKept.class));
        if (!sight.incident().closed()) {
            card.getChildren().add(Parts.text(words.say("keep.evidence.how"), "muted"));
            card.getChildren().addAll(what, where, who, keep);
        }
        return card;
    }

    private Act evidence(TextField what, TextField where, TextField who) {
        String said =
                words.say(
                        "keep.evidence.words",
                        what.getText().strip(),
                        where.getText().strip(),
                        who.getText().strip());
        return new Act.EvidenceKept(said);
    }

    private TextField field(String id, String key) {
        TextField field = Parts.field(id, words.say(key));
        field.textProperty().bindBidirectional(desk.draft(id));
        return field;
    }

    private VBox notes() {
        TextArea note = Parts.area("note", words.say("keep.note.words"), 4);
        note.textProperty().bindBidirectional(desk.draft("note"));
        Button keep =
                Parts.button(
                        "keep-note",
                        words.say("keep.note.do"),
                        () -> desk.make(new Act.NoteWritten(note.getText().strip()), "note"),
                        "done");
        keep.disableProperty().bind(note.textProperty().isEmpty());
        VBox card = Parts.column("card", Parts.text(words.say("keep.note"), "card-title"));
        card.getChildren().addAll(told(Act.NoteWritten.class));
        card.getChildren().addAll(note, keep);
        return card;
    }

    private List<Node> told(Class<? extends Act> kind) {
        return sight.incident().entries().stream()
                .filter(entry -> kind.isInstance(entry.act()))
                .map(this::told)
                .toList();
    }

    private Node told(Entry entry) {
        String who = sight.names().ofStaff(entry.by());
        return Parts.column(
                "kept",
                Parts.text(EntryWords.of(entry)),
                Parts.text(who + ", " + sight.days().moment(entry.when()), "caption"));
    }
}
