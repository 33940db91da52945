package org.lidsdown.admin.inbox;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/** Stays across the top of every screen while a pupil who needs help now waits in the inbox. */
public final class AlarmBar extends HBox {
    private final Words words = Words.of(AlarmBar.class);
    private final Label sentence = Parts.text("alarm", Parts.text("", "strong"));

    /** Watches this inbox and leads to it. */
    public AlarmBar(InboxModel model, Runnable toInbox) {
        getStyleClass().add("alarm-bar");
        getChildren()
                .addAll(
                        Parts.icon(Material2OutlinedMZ.NOTIFICATION_IMPORTANT),
                        Parts.growing(sentence),
                        Parts.button(
                                "to-inbox-now", words.say("alarm.open"), toInbox, "alarm-button"));
        model.urgent().addListener((_, _, now) -> show(now.intValue()));
        show(model.urgent().get());
    }

    private void show(int urgent) {
        setVisible(urgent > 0);
        setManaged(urgent > 0);
        sentence.setText(words.say("alarm", urgent));
    }
}
