package org.lidsdown.admin.signin;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/** Stays across the top of the locked window while a pupil who needs help now waits. */
final class DoorBell extends HBox {
    private final Words words = Words.of(DoorBell.class);
    private final Label sentence = Parts.text("door-alarm", Parts.text("", "strong"));

    DoorBell(DoorAlarm alarm) {
        getStyleClass().add("alarm-bar");
        setMaxHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Parts.icon(Material2OutlinedMZ.NOTIFICATION_IMPORTANT),
                        Parts.growing(sentence));
        alarm.urgent().addListener((_, _, now) -> show(now.intValue()));
        show(alarm.urgent().get());
    }

    private void show(int urgent) {
        setVisible(urgent > 0);
        setManaged(urgent > 0);
        sentence.setText(words.say("alarm", urgent));
    }
}
