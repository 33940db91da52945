package org.lidsdown.admin.notices;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/** Shows the notice across the top of the window, until it is put away. */
public final class NoticeBar extends HBox {
    private final FontIcon icon = new FontIcon(Material2OutlinedAL.INFO);
    private final Label sentence = Parts.text("notice", Parts.text("", "notice-words"));

    /** Shows these notices. */
    public NoticeBar(Notices notices) {
        Words words = Words.of(NoticeBar.class);
        getStyleClass().add("notice-bar");
        getChildren()
                .addAll(
                        icon,
                        Parts.growing(sentence),
                        Parts.button(
                                "put-notice-away",
                                Material2OutlinedAL.CLOSE,
                                words.say("put-away"),
                                notices::putAway));
        sentence.setMaxWidth(Double.MAX_VALUE);
        notices.now().addListener((_, _, now) -> show(now));
        show(notices.now().get());
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
        notice.ifPresent(now -> {
            getStyleClass().setAll("notice-bar", now.kind().name().toLowerCase(Locale.ROOT));
            sentence.setText(now.sentence());
            icon.setIconCode(icon(now.kind()));
        });
    }

    private static Ikon icon(Notice.Kind kind) {
        return switch (kind) {
            case GOOD -> Material2OutlinedAL.CHECK_CIRCLE;
            case CARE -> Material2OutlinedAL.INFO;
            case TROUBLE -> Material2OutlinedMZ.WARNING;
        };
    }
}
