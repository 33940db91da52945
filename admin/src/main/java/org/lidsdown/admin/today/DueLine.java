package org.lidsdown.admin.today;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.sentences.Names;

/** One duty that waits; a click or Enter opens its incident. */
final class DueLine extends HBox {
    DueLine(Due due, Names names, String by, Runnable open) {
        String whom = due.duty().pupil().map(names::of).map(name -> " · " + name).orElse("");
        String where = due.incident().ref() + "  " + due.incident().words() + whom;
        String what = due.duty().duty().words();
        Parts.named(this, id(due), what + ". " + where + ". " + by, "due-line");
        getChildren()
                .addAll(
                        Parts.growing(
                                Parts.column(
                                        "due-what",
                                        Parts.text(what, "strong"),
                                        Parts.text(where, "caption"))),
                        Parts.label(due.duty().duty().owner().title(), "muted"),
                        Parts.chip(by, due.urgency().style()));
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMouseClicked(_ -> open.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open.run();
                key.consume();
            }
        });
    }

    private static String id(Due due) {
        String ref = due.incident().ref().text().replace('/', '-');
        String pupil = due.duty().pupil().map(one -> "-" + one).orElse("");
        return "due-" + ref + "-" + due.duty().duty().id() + pupil;
    }
}
